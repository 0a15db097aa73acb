// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/nouns.h"

// Nouns with a value of their own in every field, made by walking the list of fields: what a codec forgets shows.
namespace nape::test {

class FieldFiller {
public:
    template <class T> [[nodiscard]] T filled()
    {
        T noun;
        T::fields(noun, [this](std::string_view, auto& field, facts::FieldUse) { fill(field); });
        if constexpr (std::is_same_v<T, facts::Check>) {
            noun.tier = "DOCTOR_TODAY";
            noun.atLeast = "DOCTOR_SOON";
            noun.articleTier = "EMERGENCY_NOW";
        }
        return noun;
    }

private:
    void fill(std::string& v) { v = "text " + std::to_string(++m_count); }
    void fill(bool& v) { v = true; }
    void fill(int& v) { v = ++m_count; }
    void fill(clock::Instant& v) { v = clock::Instant{clock::Duration{1'700'000'000 + ++m_count}}; }
    void fill(clock::Duration& v) { v = clock::Duration{++m_count}; }
    void fill(clock::Day& v) { v = clock::Day{std::chrono::sys_days{std::chrono::days{9000 + ++m_count}}}; }
    void fill(facts::PainScore& v) { v.value = ++m_count % 10 + 1; }
    void fill(facts::Ids& v) { v = {"first_" + std::to_string(++m_count), "second", "third"}; }
    void fill(facts::Reading& v) { v = {370 + ++m_count, facts::Unit::fahrenheit, facts::Site::armpit}; }
    void fill(facts::AnswerMap& v)
    {
        v = {{"stiff", facts::Answer::yes}, {"fever", facts::Answer::unknown}, {"chills", facts::Answer::no}};
    }
    template <class Tag> void fill(facts::Id<Tag>& v) { v.value = facts::newUuid(); }
    template <facts::Named E> void fill(E& v) { v = facts::Names<E>::table.back().first; }
    template <class T> void fill(std::optional<T>& v) { fill(v.emplace()); }

    int m_count = 0;
};

template <class T> [[nodiscard]] bool sameFields(const T& a, const T& b)
{
    // By address and not field against field: that would be made for every pair of types.
    std::vector<const void*> others;
    T::fields(b, [&](std::string_view, const auto& field, facts::FieldUse) { others.push_back(&field); });
    bool same = true;
    std::size_t index = 0;
    T::fields(a, [&]<class F>(std::string_view, const F& field, facts::FieldUse) {
        same = same && field == *static_cast<const F*>(others[index++]);
    });
    return same;
}

[[nodiscard]] inline bool sameHeader(const facts::Header& a, const facts::Header& b)
{
    const auto tie = [](const facts::Header& h) {
        return std::tie(h.id, h.person, h.version, h.current, h.deleted, h.imported, h.flagged, h.at, h.offset,
                        h.recorded, h.sequence);
    };
    return tie(a) == tie(b);
}

[[nodiscard]] inline bool sameFact(const facts::Fact& a, const facts::Fact& b)
{
    return sameHeader(a.header, b.header)
        && std::visit(
               [&]<class T>(const T& left) {
                   const auto* right = std::get_if<T>(&b.noun);
                   return right != nullptr && sameFields(left, *right);
               },
               a.noun);
}

}  // namespace nape::test
