// Tries to work out what few people said from the published tables of many units: every figure that
// is told is an equation over the answers of everybody who is in it. Runs with `./dev test --all`.
//
// Some combination of the equations is made of the answers of a few people alone exactly where the
// equations without these people have fewer dimensions. Figures are taken as exact, whatever they
// are rounded to.

#include "property/command.hpp"
#include "property/generator.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace readiness::property {
namespace {

using Json = nlohmann::json;

const char* const questionnaire = R"(schema: readiness/questionnaire@1
id: small
version: 1.0.0
title: Small
roles:
  lead: {title: Lead, named: true}
  staff: {title: Staff}
scoring: {min_questions: {dimension: 1}}
levels:
  - {id: low, title: Low, text: T}
surveys:
  - id: d
    title: Dimension
    questions:
      - {id: d.one, kind: anchors, text: One, anchors: [none, few, some, many, all]}
      - {id: d.two, kind: anchors, text: Two, anchors: [none, few, some, many, all]}
forms:
  full: {roles: [lead, staff]}
)";

struct Person {
  int unit = 0, site = 0;
  bool is_here[2] = {true, true};  // by wave
  std::string says[2];
};
using People = std::vector<Person>;

std::string random_answers_of_two(Draw& draw) {
  return std::to_string(draw.between(0, 4)) + "," + std::to_string(draw.between(0, 4));
}

/// Units that mostly are at one site, and a second wave in which few or many answer otherwise.
People random_people(Draw& draw) {
  People people;
  const int units = draw.between(2, 5), sites = draw.between(2, 3);
  for (int unit = 0; unit < units; ++unit) {
    const int size = draw.chance(30) ? draw.between(1, 4) : draw.between(5, 14);
    const int site = draw.between(0, sites - 1), strangers = draw.between(0, 40);
    const int movers = draw.between(0, 9), leavers = draw.chance(30) ? draw.between(1, 7) : 0;
    for (int i = 0; i < size; ++i) {
      Person person;
      person.unit = unit;
      person.site = draw.chance(strangers) ? draw.between(0, sites - 1) : site;
      person.is_here[1] = i >= leavers;
      person.says[0] = random_answers_of_two(draw);
      person.says[1] = i >= leavers + movers ? person.says[0] : random_answers_of_two(draw);
      people.push_back(person);
    }
  }
  return people;
}

void put_wave(const std::string& path, const People& people, std::size_t wave) {
  std::string table = "ref,role,unit,site,date,d.one,d.two\n";
  const std::string day = wave == 0 ? "2026-03-20" : "2026-09-20";
  std::set<int> units;
  for (std::size_t i = 0; i < people.size(); ++i) {
    const Person& each = people[i];
    units.insert(each.unit);
    if (each.is_here[wave])
      table += "S" + std::to_string(i) + ",staff,U" + std::to_string(each.unit) + ",T" +
               std::to_string(each.site) + "," + day + "," + each.says[wave] + "\n";
  }
  for (const int unit : units)
    table +=
        "L" + std::to_string(unit) + ",lead,U" + std::to_string(unit) + ",T0," + day + ",2,2\n";
  put(path, table);
}

/// Equations over what everybody said: in the first wave, and in the second where it is something
/// else.
class Equations {
 public:
  explicit Equations(const People& people) : people_(people) {}

  /// The sum over those who were there in a wave and of whom `is_in` is true is known.
  template <class IsIn>
  void add(std::size_t wave, const IsIn& is_in) {
    std::vector<double> row(2 * people_.size(), 0);
    for (std::size_t i = 0; i < people_.size(); ++i)
      if (people_[i].is_here[wave] && is_in(people_[i])) row[place(i, wave)] = 1;
    rows_.push_back(std::move(row));
  }

  [[nodiscard]] bool tell_of_few() const {
    // who is in the same sums cannot be told apart
    std::map<std::vector<double>, Alike> kinds;
    for (std::size_t column = 0; column < 2 * people_.size(); ++column) {
      std::vector<double> sums;
      for (const auto& row : rows_) sums.push_back(row[column]);
      if (std::count(sums.begin(), sums.end(), 0.0) == static_cast<long>(sums.size())) continue;
      kinds[sums].insert(column % people_.size());
    }
    std::vector<Kind> all(kinds.begin(), kinds.end());
    std::vector<bool> is_left_out(all.size(), false);
    return leaves_less(all, is_left_out, {}, 0, rank(all, is_left_out));
  }
  [[nodiscard]] std::size_t size() const { return rows_.size(); }

 private:
  using Alike = std::set<std::size_t>;  // people
  using Kind = std::pair<std::vector<double>, Alike>;

  [[nodiscard]] std::size_t place(std::size_t person, std::size_t wave) const {
    const Person& each = people_[person];
    const bool says_the_same = each.is_here[0] && each.says[0] == each.says[1];
    return wave == 0 || says_the_same ? person : people_.size() + person;
  }

  [[nodiscard]] static int rank(const std::vector<Kind>& kinds, const std::vector<bool>& left_out) {
    std::vector<std::vector<double>> matrix;
    for (std::size_t i = 0; i < kinds.size(); ++i)
      if (!left_out[i]) matrix.push_back(kinds[i].first);
    int rank = 0;
    const std::size_t columns = kinds.empty() ? 0 : kinds.front().first.size();
    for (std::size_t column = 0; column < columns; ++column) {
      const auto from = matrix.begin() + rank;
      const auto pivot = std::max_element(from, matrix.end(), [&](const auto& a, const auto& b) {
        return std::abs(a[column]) < std::abs(b[column]);
      });
      if (pivot == matrix.end() || std::abs((*pivot)[column]) < 1e-9) continue;
      std::iter_swap(from, pivot);
      for (auto row = from + 1; row != matrix.end(); ++row) {
        const double factor = (*row)[column] / (*from)[column];
        for (std::size_t j = column; j < columns; ++j) (*row)[j] -= factor * (*from)[j];
      }
      ++rank;
    }
    return rank;
  }

  [[nodiscard]] static bool leaves_less(const std::vector<Kind>& kinds, std::vector<bool>& left_out,
                                        const Alike& people, std::size_t next, int whole) {
    if (rank(kinds, left_out) < whole) return true;
    for (std::size_t i = next; i < kinds.size(); ++i) {
      Alike more = people;
      more.insert(kinds[i].second.begin(), kinds[i].second.end());
      if (more.size() > 4) continue;
      left_out[i] = true;
      const bool is_less = leaves_less(kinds, left_out, more, i + 1, whole);
      left_out[i] = false;
      if (is_less) return true;
    }
    return false;
  }

  const People& people_;
  std::vector<std::vector<double>> rows_;
};

/// What a command told in JSON; nothing where it refused.
Json told_by(std::vector<std::string> words) {
  words.insert(words.end(), {"-q", "q.yaml", "-f", "json"});
  const Ran ran = run_command(words);
  return ran.out.empty() ? Json::object() : Json::parse(ran.out);
}

bool hears_staff(const Json& heard) {
  return std::any_of(heard.begin(), heard.end(), [](const Json& role) {
    return role == "staff" || (role.is_object() && role["role"] == "staff" && role["heard"]);
  });
}

auto in_unit(const std::string& name) {
  return [name](const Person& each) { return "U" + std::to_string(each.unit) == name; };
}

void add_portfolio(Equations& known, const Json& told, std::size_t wave) {
  for (const Json& unit : told.value("units", Json::array()))
    if (hears_staff(unit["people"])) known.add(wave, in_unit(unit["unit"]));
}

void add_groups(Equations& known, const Json& told) {
  if (told.empty()) return;
  const auto is_told = [](const Json& row) {
    const Json& figure = row["dimensions"]["d"];
    return !figure.is_null() && !figure["withheld"];
  };
  if (is_told(told["total"])) known.add(0, [](const Person&) { return true; });
  for (const Json& group : told["groups"]) {
    std::vector<std::string> sites = group["joins"];
    if (sites.empty()) sites.push_back(group["key"][0]);
    if (is_told(group))
      known.add(0, [&](const Person& each) {
        return std::count(sites.begin(), sites.end(), "T" + std::to_string(each.site)) > 0;
      });
  }
}

void add_comparison(Equations& known, const Json& told) {
  for (const Json& unit : told.value("units", Json::array()))
    for (std::size_t wave = 0; wave < 2; ++wave)
      if (unit["waves"].size() == 2 && !unit["waves"][wave].is_null() &&
          hears_staff(unit["waves"][wave]["heard"]))
        known.add(wave, in_unit(unit["unit"]));
}

}  // namespace

TEST_CASE("no tables of many units can be solved for a few people" * doctest::skip()) {
  const Workplace workplace;
  put("q.yaml", questionnaire);
  // runs that do not know of each other give few away, so the attack finds what there is
  std::size_t groups_apart = 0, waves_apart = 0;
  std::size_t by_groups = 0, by_waves = 0;
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    Draw draw(seed);
    const People people = random_people(draw);
    put_wave("old.csv", people, 0);
    put_wave("new.csv", people, 1);
    const Json old_units = told_by({"report", "old.csv"});
    put("units.json", old_units.dump());

    Equations by_units(people);
    add_portfolio(by_units, old_units, 0);
    CHECK(!by_units.tell_of_few());

    std::vector<std::string> by_site = {"batch", "old.csv", "--group-by", "site"};
    if (draw.chance(50)) by_site.push_back("--merge-small");
    Equations apart = by_units, together = by_units, all = by_units;
    add_groups(apart, told_by(by_site));
    groups_apart += apart.tell_of_few() ? 1 : 0;
    by_site.insert(by_site.end(), {"--with-published", "units.json"});
    const Json sites = told_by(by_site);
    add_groups(together, sites);
    CHECK(!together.tell_of_few());
    by_groups += together.size() - by_units.size();

    const Json change = told_by({"compare", "old.csv", "new.csv", "--with-published", "old.csv"});
    Equations waves = by_units, each_alone = by_units;
    add_comparison(waves, change);
    CHECK(!waves.tell_of_few());
    by_waves += waves.size() - by_units.size();
    add_portfolio(each_alone, told_by({"report", "new.csv"}), 1);
    waves_apart += each_alone.tell_of_few() ? 1 : 0;

    add_groups(all, sites);
    add_comparison(all, change);
    CHECK(!all.tell_of_few());
  }
  CHECK(groups_apart > 0);
  CHECK(waves_apart > 0);
  // and those that do still tell something
  CHECK(by_groups > 0);
  CHECK(by_waves > 0);
}

}  // namespace readiness::property
