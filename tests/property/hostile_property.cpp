// No text of a file, nor its name, acts where output is read: on a build server, a terminal or in
// a spreadsheet. Hostile text stands in every place that takes text, and every command prints it in
// every format.

#include "base/text.hpp"
#include "document/csv.hpp"
#include "document/json/json.hpp"
#include "property/command.hpp"
#include "property/generator.hpp"
#include "unit/report/hostile.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

namespace readiness::property {
namespace {

/// What is said between two questions so long that it wraps at every width.
std::string wrapping(std::string_view sign) {
  std::string text = "lead";
  for (int i = 0; i < 12; ++i)
    text += std::string(static_cast<std::size_t>(i), 'w') + " " + std::string(sign) + " ";
  return text + "end";
}

std::vector<std::string> payloads() {
  std::vector<std::string> all = hostile_texts();
  // the house cuts what is longer; empty texts are refused in many places
  std::erase_if(all, [](const std::string& text) {
    return text.empty() || first_malformed_utf8(text) || text.find('\0') != std::string::npos;
  });
  for (const char* sign : {"::error::x", "::set-output name=a::b", "##[group]x", "##vso[a.b]c",
                           "##teamcity[a]", "=1+1", "\u202e", "\u2066", "\u009b31m"})
    all.push_back(wrapping(sign));
  for (const char* text : {"\n=1+1", "\uff1d1+1", "@SUM(1)", "-2+3", "\t=1", "\r=1", "\u2028=1",
                           "x\r::error::y", "\u00a0::error::z", "::", ":: error ::"})
    all.emplace_back(text);
  return all;
}

/// A text as a file holds it: YAML reads JSON's strings, but for pairs of surrogates.
std::string in_quotes(const std::string& text) {
  std::string quoted = json_text(text);
  for (std::size_t at; (at = quoted.find("\\udb40\\udc41")) != std::string::npos;)
    quoted.replace(at, 12, "\\U000e0041");
  return quoted;
}

struct Slot {
  Span span;
};

void collect(const Node& node, std::vector<Slot>& slots) {
  if (node.kind == Node::Kind::scalar && node.span.end > node.span.begin)
    slots.push_back({node.span});
  for (const Node& item : node.items) collect(item, slots);
  for (const Entry& entry : node.entries) collect(entry.value, slots);
}

/// Puts a text into each of these places; they are in order.
std::string filled(std::string text, const std::vector<Slot>& slots,
                   const std::function<std::string(std::size_t)>& with) {
  for (std::size_t i = slots.size(); i-- > 0;) {
    const Span span = slots[i].span;
    text.replace(span.begin, span.end - span.begin, in_quotes(with(i)));
  }
  return text;
}

/// The places of a file that take any text: those where `fits` holds with another one.
std::vector<Slot> places_for_text(const std::string& text,
                                  const std::function<bool(const std::string&)>& fits) {
  Diagnostics diagnostics;
  const auto document = parse_yaml(Source("x.yaml", text), diagnostics);
  REQUIRE_MESSAGE(document, render_short(diagnostics.sorted()));
  std::vector<Slot> all, free;
  collect(document->root, all);
  std::sort(all.begin(), all.end(),
            [](const Slot& a, const Slot& b) { return a.span.begin < b.span.begin; });
  for (const Slot& slot : all)
    if (fits(filled(text, {slot}, [](std::size_t) { return "Some other: text"; })))
      free.push_back(slot);
  return free;
}

std::string questionnaire_text() {
  std::string text = content("questionnaires/demo.yaml");
  return text + R"(
patterns:
  - {id: alone, title: Alone, short: alone, severity: high, text: One person knows.,
     must: prepare.first_steps <= 1, signs: [learn.after_an_incident <= 1], need: 1,
     remedies: [write-steps], disproved_by: A page., consequence: nobody else can}
plan: {order: [practice, people], weak_below: 5, now: 2, next: 1}
stages:
  - {id: stop, title: Stop, text: First., urgent: true}
  - {id: begin, title: Begin, text: Then.}
recommendations:
  - id: write-steps
    title: Write the steps
    because: Nobody knows them
    first_step: Ask.
    steps: [Write., Read.]
    done_when: They are there.
    review_days: 7
    stage: begin
    facet: practice
    when: prepare.first_steps <= 1
    owner: The lead
    agree_with: Everybody
    effort: {days: 1, weeks: 1}
    metric: {name: pages, better: up}
    raises: {prepare.first_steps: 3}
    good_enough: A page.
    trap: Two pages.
)";
}

const std::string answers_text = R"(schema: readiness/answers@1
questionnaire: {id: demo, version: 1.0.0}
subject: {unit: red, workflow: nights, cycle: Q4, other: thing}
respondent: {ref: A, role: lead}
defaults: {date: 2026-11-20, by: B}
context: {ctx.on_call: "yes"}
answers:
  prepare.first_steps: {answer: 0, comment: Said., evidence: [{ref: page, date: 2026-01-01}]}
  prepare.last_drill: {unknown: nobody looked, owner: the head}
  prepare.restore_tested: {answer: "no", by: C}
  respond.quiet_nights: {na: nobody is called}
  learn.after_an_incident: 0
  learn.one_wish: more sleep
predictions:
  prepare.i_know_my_part: {answer: agree, comment: I hope.}
accepted:
  - {pattern: alone, reason: it is known, by: D, expires: 2026-11-24}
)";

const std::string policy_text = R"(schema: readiness/policy@1
id: p
questionnaire: demo
gates:
  - {id: a, metric: score(overall), min: 9, help: Do something.}
  - {id: b, metric: pattern(alone), max: 0, help: Do it., level: warning}
)";

const std::string tests_text = R"(schema: readiness/tests@1
cases:
  - name: "it fails"
    given: {role: lead, answers: {prepare.first_steps: 0}}
    expect: {patterns: {alone: not_seen}}
)";

bool is_good(const Ran& ran) {
  return ran.code != ExitCode::bad_input && ran.code != ExitCode::usage;
}

/// What must not be in any output: a build server's command, what a terminal obeys or hides.
std::string harm_in(const std::string& text) {
  const auto commands = commands_in(text);
  if (!commands.empty()) return "a command: " + visible(commands.front());
  std::string plain = text;
  std::erase(plain, '\n');
  if (visible(plain) == plain) return {};
  for (std::size_t at = 0; at < plain.size(); ++at)
    if (visible(plain.substr(at, 4)) != plain.substr(at, 4))
      return "hidden: " + visible(plain.substr(at > 30 ? at - 30 : 0, 60));
  return "hidden somewhere";
}

/// What a spreadsheet computes.
std::string formula_in(const std::string& csv) {
  CsvReader rows(csv);
  CsvRow row;
  while (rows.next(row))
    for (const std::string_view cell : row.cells) {
      if (cell.empty() || parse_number(std::string(cell))) continue;
      for (const char* sign :
           {"=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"})
        if (cell.starts_with(sign)) return std::string(cell);
    }
  return {};
}

std::string quotes_doubled(std::string cell) {
  for (std::size_t at = 0; (at = cell.find('"', at)) != std::string::npos; at += 2)
    cell.insert(at, 1, '"');
  return cell;
}

int rounds() {
  const char* cases = std::getenv("READINESS_CASES");
  return std::max(1, (cases ? std::atoi(cases) : 3000) / 750);
}

TEST_CASE("hostile text acts in no format of any command, at any width") {
  const std::string whole = questionnaire_text();
  const Workplace workplace;
  put("q.yaml", whole);
  put("policy.yaml", policy_text);
  put("a.yaml", answers_text);
  const auto fits = [](const std::string& path, const std::vector<std::string>& words) {
    return [path, words](const std::string& text) {
      const std::string before = content(path);
      put(path, text);
      const bool good = is_good(run_command(words));
      put(path, before);
      return good;
    };
  };
  REQUIRE(is_good(run_command({"report", "a.yaml", "-q", "q.yaml"})));
  REQUIRE(is_good(run_command({"check", "a.yaml", "-q", "q.yaml", "--policy", "policy.yaml"})));
  const auto in_questionnaire =
      places_for_text(whole, fits("q.yaml", {"report", "a.yaml", "-q", "q.yaml"}));
  const auto in_answers =
      places_for_text(answers_text, fits("a.yaml", {"report", "a.yaml", "-q", "q.yaml"}));
  const auto in_policy = places_for_text(
      policy_text,
      fits("policy.yaml", {"check", "a.yaml", "-q", "q.yaml", "--policy", "policy.yaml"}));
  CHECK(in_questionnaire.size() >= 110);
  CHECK(in_answers.size() >= 14);
  CHECK(in_policy.size() >= 2);

  const std::vector<std::string> texts = payloads();
  std::string path = "./::error::a.yaml";
  int figures_read = 0;
  for (int round = 0; round < rounds(); ++round) {
    CAPTURE(round);
    Draw draw(static_cast<std::uint64_t>(round + 1));
    const auto any = [&](std::size_t) { return draw.one_of(texts); };
    put("q.yaml", filled(whole, in_questionnaire, any));
    put("policy.yaml", filled(policy_text, in_policy, any));
    put(path, filled(answers_text, in_answers, any));
    put("later.yaml", filled(answers_text, in_answers, any));
    put("tests.yaml", tests_text);
    put("broken ::error::.yaml", "schema: readiness/answers@1\n\"" + visible(draw.one_of(texts)) +
                                     " ::error::\": 1\n##vso[x]: [\n");
    std::string table = "ref,role,unit,learn.near_misses\n";
    for (int i = 0; i < 40; ++i) {
      const std::string cell = quotes_doubled(draw.one_of(texts));
      table += "\"" + cell + std::to_string(i) + "\",lead,\"" + cell + "\",agree\n";
    }
    put("table.csv", table);
    std::string figures = "workflow,date,measure,value,n,unit,source,better,change\n";
    for (int i = 0; i < 16; ++i) {
      const auto cell = [&] { return "\"" + quotes_doubled(draw.one_of(texts)) + "w\""; };
      const std::string day = to_text(date_of(2026, 1, 5) + 7 * i);
      figures += cell() + "," + day + "," + cell() + ",4,1,," + cell() + ",,\n";
      figures += cell() + "," + day + ",,,,,,," + cell() + "\n";
      figures += "w," + day + ",time,4,1,,,,\n";
    }
    put("figures.csv", figures);

    const auto width = [&] { return std::to_string(draw.between(40, 200)); };
    std::vector<std::vector<std::string>> commands;
    const auto in_formats = [&](const std::vector<std::string>& formats,
                                const std::vector<std::string>& words) {
      for (const std::string& format : formats) {
        auto all = words;
        all.insert(all.end(), {"-f", format, "--width", width()});
        commands.push_back(std::move(all));
      }
    };
    const std::vector<std::string> pages = {"terminal", "terminal", "markdown", "html"};
    const std::vector<std::string> documents = {"terminal", "terminal", "markdown", "html", "json"};
    in_formats(documents, {"report", path, "-q", "q.yaml"});
    in_formats(documents, {"compare", path, "later.yaml", "-q", "q.yaml"});
    in_formats(documents, {"plan", path, "-q", "q.yaml", "--explain"});
    in_formats(documents, {"plan", path, "-q", "q.yaml", "--what-if", "prepare.first_steps=3"});
    in_formats({"terminal", "terminal", "markdown", "html", "json", "groups", "csv", "jsonl"},
               {"batch", "table.csv", "-q", "q.yaml", "--group-by", "unit", "--keep-going"});
    in_formats({"terminal", "terminal", "markdown", "html", "json", "junit", "sarif"},
               {"check", path, "-q", "q.yaml", "--policy", "policy.yaml"});
    in_formats({"terminal", "terminal", "markdown", "html", "json", "csv"},
               {"track", "figures.csv"});
    in_formats(pages, {"explain", "score", "prepare", path, "-q", "q.yaml"});
    for (const char* thing :
         {"alone", "write-steps", "prepare.first_steps", "learning", "people"}) {
      in_formats(pages, {"explain", thing, "-q", "q.yaml"});
      in_formats(pages, {"explain", thing, path, "-q", "q.yaml"});
    }
    in_formats(pages, {"show", "./q.yaml"});
    in_formats(pages, {"show", "./q.yaml", "--role", "lead"});
    commands.push_back({"show", "./q.yaml", "--role", "lead", "-f", "answers"});
    for (const char* format : {"csv-header", "surveyjs", "mapping", "limesurvey", "lime-mapping"})
      commands.push_back(
          {"show", "./q.yaml", "--role", "lead", "--unit", "=1+1 ::error::", "-f", format});
    for (const char* format : {"long", "short", "json"})
      commands.push_back({"lint", "broken ::error::.yaml", "q.yaml", path, "-f", format});
    commands.push_back({"migrate", path, "--to", "./q.yaml", "--dry-run"});
    commands.push_back({"test", "./q.yaml", "--tests", "tests.yaml", "--coverage"});
    for (const auto& words : commands) {
      const Ran ran = run_command(words);
      INFO(in_words(words));
      std::string out = ran.out;
      // what parts its cells is the program's own; a tab in a text would make a row too long
      if (words.back() == "limesurvey") std::replace(out.begin(), out.end(), '\t', ' ');
      CHECK_MESSAGE(harm_in(out).empty(), harm_in(out));
      CHECK_MESSAGE(harm_in(ran.err).empty(), harm_in(ran.err));
      const bool is_csv = (words[0] == "batch" && (words[7] == "csv" || words[8] == "groups")) ||
                          (words[0] == "track" && words[3] == "csv");
      if (is_csv) CHECK(formula_in(ran.out).empty());
      if (ran.out.starts_with("<!DOCTYPE html>"))
        CHECK_MESSAGE(foreign_markup_in(ran.out).empty(), foreign_markup_in(ran.out));
      // a table whose cells cannot be read as text is refused, and as harmlessly
      if (words[0] == "track" && ran.code == ExitCode::bad_input) continue;
      figures_read += words[0] == "track" ? 1 : 0;
      CHECK_MESSAGE(is_good(ran), ran.err);
    }
    std::filesystem::remove("lead.answers.yaml");
    const std::vector<std::string> lines = {"1", "?", "u", "c x", "0", "?", "1", "b", "", "1", "q"};
    const Ran session =
        run_session({"assess", "./q.yaml", "--role", "lead", "--unit", "::error::u", "--workflow",
                     "w", "--people", "3", "--date", "2026-11-20", "--script", "s"},
                    lines, draw.between(40, 200));
    CHECK(session.err.find("saved in") != std::string::npos);
    CHECK_MESSAGE(harm_in(session.all()).empty(), harm_in(session.all()));
    std::filesystem::remove(path);
    path = "./" +
           std::string(draw.one_of(std::vector<std::string>{
               "##vso[a]", "::warning::w", "esc\x1b[2J", "\u202e", "no\n::error::line"})) +
           ".yaml";
  }
  CHECK(figures_read > 0);
}

}  // namespace
}  // namespace readiness::property
