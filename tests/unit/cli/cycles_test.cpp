#include "cli/cycles.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <vector>

namespace readiness {
namespace {

using Cycles = std::vector<std::optional<std::string>>;

Date of(const std::string& text) { return parse_date(text).value(); }

TEST_CASE("where all who name a cycle name the same, everybody belongs to it") {
  CHECK(cycles_of({{"a", "Q1"}, {"a/b/c", ""}, {"b", ""}}) == Cycles{"Q1", "Q1", "Q1"});
  CHECK(cycles_of({{"a", ""}, {"b", ""}}) == Cycles{"", ""});
}

TEST_CASE("who names none of several belongs to the one of the folder, or of those around it") {
  CHECK(cycles_of({{"a/Q1", "Q1"}, {"a/Q1/staff", ""}, {"a/Q2", "Q2"}, {"a/Q2", ""}}) ==
        Cycles{"Q1", "Q1", "Q2", "Q2"});
  CHECK(cycles_of({{"/x/Q1", ""}, {"/x/Q1/staff", "Q1"}, {"", "Q2"}, {"y", ""}}) ==
        Cycles{"Q1", "Q1", "Q2", "Q2"});
}

TEST_CASE("where the folder does not tell, it is none of them") {
  CHECK(cycles_of({{"a", "Q1"}, {"a", "Q2"}, {"a", ""}}) == Cycles{"Q1", "Q2", std::nullopt});
  CHECK(cycles_of({{"a/Q1", "Q1"}, {"a/Q2", "Q2"}, {"a", ""}}) == Cycles{"Q1", "Q2", std::nullopt});
  CHECK(cycles_of({{"a/Q1", "Q1"}, {"a/Q2", "Q2"}, {"a/Q3", ""}}) ==
        Cycles{"Q1", "Q2", std::nullopt});
}

TEST_CASE("cycles go by the newest answer of each, then by name") {
  const std::vector<CycleMember> members{{"", "spring", of("2026-04-01")},
                                         {"", "autumn", of("2026-10-01")},
                                         {"", "spring", of("2026-05-01")},
                                         {"", "easter", of("2026-05-01")}};
  CHECK(in_order(members, cycles_of(members)) ==
        std::vector<std::string>{"easter", "spring", "autumn"});
}

}  // namespace
}  // namespace readiness
