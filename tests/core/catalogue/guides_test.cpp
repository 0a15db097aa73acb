// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/guides.h"

#include "catalogue/sources.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace nape;
using namespace nape::catalogue;
using namespace std::chrono_literals;

namespace {

template <class Use> void forEachPiece(Use&& use)
{
    for (const auto& guide : guides()) {
        for (const auto& section : guide.sections) {
            for (const auto& piece : section.pieces)
                use(guide, section, piece);
        }
    }
}

/// Every sentence that a guide shows, with where it stands.
std::vector<std::pair<std::string, std::string>> texts()
{
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto& guide : guides()) {
        const std::string id{guide.id};
        all.emplace_back(id, guide.title);
        all.emplace_back(id, guide.summary);
        for (const auto& section : guide.sections) {
            all.emplace_back(id, section.title);
            if (!section.figure.file.empty()) all.emplace_back(id, section.figure.words);
        }
    }
    forEachPiece([&](const Guide& guide, const Section&, const Piece& piece) {
        all.emplace_back(guide.id, piece.text);
        if (*piece.left != '\0') all.emplace_back(guide.id, piece.left);
    });
    return all;
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool hasWord(const std::string& text, const std::string& word)
{
    const auto isLetter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const bool before = at > 0 && isLetter(text[at - 1]);
        const auto end = at + word.size();
        if (!before && (end == text.size() || !isLetter(text[end]))) return true;
    }
    return false;
}

const Guide& guide(std::string_view id)
{
    const auto* found = findGuide(id);
    EXPECT_NE(found, nullptr) << id;
    return *found;
}

std::size_t countOf(std::string_view text)
{
    std::istringstream in{std::string{text}};
    std::size_t n = 0;
    for (std::string word; in >> word;)
        ++n;
    return n;
}

TEST(Guides, HaveIdsOfTheirOwnAndAreFoundByThem)
{
    std::set<std::string_view> seen;
    for (const auto& one : guides()) {
        EXPECT_TRUE(seen.insert(one.id).second) << one.id;
        EXPECT_EQ(findGuide(one.id), &one);
        EXPECT_FALSE(one.sections.empty()) << one.id;
        for (const auto& section : one.sections)
            EXPECT_FALSE(section.pieces.empty()) << one.id << ' ' << section.title;
    }
    EXPECT_EQ(findGuide("nothing"), nullptr);
    EXPECT_EQ(findGuide(""), nullptr);
}

TEST(Guides, StandBySubjectWithTheUrgentOnesFirst)
{
    EXPECT_EQ(guides().front().id, "when_to_call");
    EXPECT_TRUE(std::ranges::is_sorted(guides(), {}, &Guide::subject));
}

TEST(Guides, TraceEveryPieceToAStatementOrASource)
{
    forEachPiece([](const Guide& one, const Section&, const Piece& piece) {
        EXPECT_FALSE(piece.statements.empty() && piece.sources.empty()) << one.id << ": " << piece.text;
        if (piece.origin == rules::Origin::article) {
            EXPECT_FALSE(piece.statements.empty()) << one.id << ": " << piece.text;
            EXPECT_TRUE(piece.sources.empty()) << one.id << ": " << piece.text;
        }
        for (const auto id : rules::splitIds(piece.statements)) {
            ASSERT_TRUE(id.size() >= 3 && id[0] == 'S') << id;
            const int number = std::stoi(std::string{id.substr(1)});
            EXPECT_TRUE(number >= 1 && number <= 102) << id;
        }
        for (const auto id : rules::splitIds(piece.sources))
            EXPECT_NE(findSource(id), nullptr) << one.id << ' ' << id;
    });
}

TEST(Guides, FillTheHolesOfTheArticleOnlyWithWhatIsMarkedAsBeyondIt)
{
    forEachPiece([](const Guide& one, const Section&, const Piece& piece) {
        for (const auto id : rules::splitIds(piece.statements)) {
            // The lists behind S13 and S83 are lost, so nothing may claim to be them.
            if (id != "S13" && id != "S83") continue;
            EXPECT_EQ(piece.origin, rules::Origin::beyond) << one.id << ": " << piece.text;
        }
    });
    EXPECT_TRUE(std::ranges::all_of(guide("stretch_levator").sections[1].pieces,
                                    [](const Piece& piece) { return piece.origin == rules::Origin::beyond; }));
}

TEST(Guides, SpeakInShortPlainSentences)
{
    for (const auto& [id, text] : texts()) {
        std::string lines = text;
        std::ranges::replace_if(lines, [](char c) { return c == '.' || c == ':' || c == '?'; }, '\n');
        std::istringstream sentences{lines};
        for (std::string sentence; std::getline(sentences, sentence);)
            EXPECT_LE(countOf(sentence), 13U) << id << ": " << text;
        EXPECT_EQ(text.find('!'), std::string::npos) << text;
        EXPECT_FALSE(text.empty()) << id;
    }
    forEachPiece([](const Guide&, const Section&, const Piece& piece) {
        const std::string_view text = piece.text;
        EXPECT_TRUE(text.ends_with('.') || text.ends_with('?')) << text;
    });
}

TEST(Guides, PromiseNothing)
{
    for (const auto& [id, all] : texts()) {
        const auto text = lower(all);
        for (const auto* word : {"works", "cure", "cures", "heals", "guaranteed", "best", "proven", "effective",
                                 "relieves", "take", "takes", "diagnosed"}) {
            EXPECT_FALSE(hasWord(text, word)) << id << ": " << all << " (" << word << ')';
        }
    }
}

TEST(Guides, NameConditionsOnlyInTheListForTheDoctor)
{
    for (const auto& [id, all] : texts()) {
        if (id == "causes") continue;
        const auto text = lower(all);
        for (const auto* word : {"stroke", "heart attack", "fracture", "sepsis", "abscess", "myelopathy", "cauda",
                                 "dystonia", "spondyl", "herniated", "whiplash", "tumour", "fibromyalgia", "lyme"}) {
            EXPECT_EQ(text.find(word), std::string::npos) << id << ": " << all;
        }
        const bool said =
            text.find("may be a sign of meningitis") != std::string::npos || text == "signs of meningitis";
        EXPECT_TRUE(said || text.find("meningitis") == std::string::npos) << id << ": " << all;
    }
}

TEST(Guides, GiveNoDose)
{
    for (const auto& [id, all] : texts()) {
        const auto text = lower(all);
        for (const auto* word : {"mg", "milligram", "tablet", "tablets", "caplet", "pills", "per day", "hourly"})
            EXPECT_FALSE(hasWord(text, word)) << id << ": " << all;
    }
    for (const auto& section : guide("medicines").sections) {
        for (const auto& piece : section.pieces) {
            const std::string text = piece.text;
            const bool age = text == "No aspirin under 19." || text.find("From week 20") != std::string::npos;
            EXPECT_TRUE(age || std::ranges::none_of(text, [](unsigned char c) { return std::isdigit(c) != 0; }))
                << text;
        }
    }
}

TEST(Guides, GiveEachStepOfASideForTheOtherSideToo)
{
    int sided = 0;
    forEachPiece([&](const Guide& one, const Section&, const Piece& piece) {
        if (one.subject != Subject::stretches || piece.kind != PieceKind::step) return;
        const std::string right = lower(piece.text);
        const bool isSided = (hasWord(right, "right") || hasWord(right, "left"))
            && !(hasWord(right, "right") && hasWord(right, "left") && right.find("three times") == 0);
        EXPECT_EQ(isSided, *piece.left != '\0') << piece.text;
        if (!isSided) return;
        ++sided;
        // The other side is the same sentence with right and left exchanged.
        std::string mirrored = right;
        for (std::size_t at = 0; at < mirrored.size(); ++at) {
            if (mirrored.compare(at, 5, "right") == 0) {
                mirrored.replace(at, 5, "left");
            } else if (mirrored.compare(at, 4, "left") == 0) {
                mirrored.replace(at, 4, "right");
                ++at;
            }
        }
        EXPECT_EQ(lower(piece.left), mirrored);
    });
    EXPECT_EQ(sided, 8);
}

TEST(Guides, TimeTheStretchesAsTheArticleAndTheSourceSay)
{
    const auto stretch = [](std::string_view id) { return std::get<Stretch>(guide(id).timing); };
    EXPECT_EQ(stretch("stretch_simple").shortest, 15s);
    EXPECT_EQ(stretch("stretch_simple").longest, 15s);
    for (const auto* id : {"stretch_scalene", "stretch_levator"}) {
        EXPECT_EQ(stretch(id).shortest, 15s) << id;
        EXPECT_EQ(stretch(id).longest, 30s) << id;
    }
    for (const auto* id : {"stretch_simple", "stretch_scalene", "stretch_levator"}) {
        EXPECT_EQ(stretch(id).holdsPerSide, 3) << id;
        EXPECT_EQ(stretch(id).roundsADay, 3) << id;
    }
    const auto breathing = std::get<Breathing>(guide("breathing").timing);
    EXPECT_EQ(breathing.in, 5s);
    EXPECT_EQ(breathing.out, 5s);
    EXPECT_EQ(breathing.shortest, 3min);
    EXPECT_EQ(breathing.longest, 5min);
    EXPECT_EQ(std::get<Kneading>(guide("massage").timing).longest, 5min);
}

TEST(Guides, KeepHowToDoARemedyApartFromWhatToLookOutFor)
{
    for (const auto& one : guides()) {
        const bool does =
            std::ranges::any_of(one.sections, [](const Section& s) { return s.kind == SectionKind::doing; });
        EXPECT_EQ(does, !one.remedy.empty()) << one.id;
        if (!does) continue;
        EXPECT_TRUE(std::ranges::any_of(one.sections, [](const Section& s) { return s.kind == SectionKind::care; }))
            << one.id;
    }
}

TEST(Guides, HaveEveryDrawingTheyName)
{
    int figures = 0;
    for (const auto& one : guides()) {
        for (const auto& section : one.sections) {
            if (section.figure.file.empty()) continue;
            ++figures;
            EXPECT_TRUE(std::filesystem::exists(std::string{NAPE_SOURCE "/resources/figures/"}
                                                + std::string{section.figure.file} + ".svg"))
                << section.figure.file;
        }
        EXPECT_TRUE(
            std::filesystem::exists(std::string{NAPE_SOURCE "/resources/icons/"} + std::string{one.icon} + ".svg"))
            << one.icon;
    }
    EXPECT_EQ(figures, 5);
}

TEST(Guides, ListTheirStatementsAndSourcesOnceAndInOrder)
{
    EXPECT_EQ(statementsOf(guide("stretch_simple")),
              (std::vector<std::string_view>{"S19", "S20", "S21", "S22", "S23", "S24", "S25", "S28", "S30", "S60",
                                             "S89", "S90", "S91"}));
    EXPECT_EQ(sourcesOf(guide("massage")), (std::vector<std::string_view>{"10", "11", "12", "19", "20"}));
}

TEST(Sources, AreTheRowsOfTheList)
{
    std::ifstream list{NAPE_SOURCE "/docs/sources.md"};
    std::size_t rows = 0;
    for (std::string line; std::getline(list, line);)
        rows += line.size() > 3 && line.starts_with("| ") && std::isdigit(static_cast<unsigned char>(line[2])) != 0;
    EXPECT_EQ(sources().size(), rows);
    EXPECT_EQ(rows, 82U);
    for (std::size_t i = 0; i < sources().size(); ++i)
        EXPECT_EQ(sources()[i].number, std::to_string(i + 1));
    EXPECT_EQ(findSource("83"), nullptr);
    EXPECT_EQ(findSource("0"), nullptr);
}

TEST(Sources, CanBeCopiedAsTheyStand)
{
    EXPECT_EQ(findSource("10")->place, "https://pubmed.ncbi.nlm.nih.gov/25108749/");
    EXPECT_NE(findSource("11")->place.find("2014;12(2):112"), std::string_view::npos);
    EXPECT_NE(findSource("9")->place.find('\n'), std::string_view::npos) << "two addresses, two lines";
    for (const auto& source : sources()) {
        for (const auto* mark : {"<", ">", "<br>", "|"})
            EXPECT_EQ(source.place.find(mark), std::string_view::npos) << source.place;
    }
}

}  // namespace
