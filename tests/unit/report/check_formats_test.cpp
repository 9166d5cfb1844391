// The formats of `check`: the same lines in each, and no text of a file acts in any of them.

#include "base/text.hpp"
#include "document/json/json.hpp"
#include "everything.hpp"
#include "report/check/lines.hpp"
#include "report/check/report.hpp"
#include "report/formats.hpp"
#include "report/json/documents.hpp"
#include "unit/policy/judging.hpp"
#include "unit/report/hostile.hpp"

#include <algorithm>

namespace readiness {
namespace {

const std::string gates =
    "  - {id: passes, metric: n, min: 1}\n"
    "  - {id: fails, metric: n, min: 5, help: Ask more people.}\n"
    "  - {id: open, metric: score(water), min: 50}\n"
    "  - {id: warns, metric: n, min: 5, level: warning}\n";

Check sample(const Case& of) {
  const Policy policy = policy_of(of.questionnaire, gates);
  Check check{"test", check_day, {}, {}};
  check.subjects.push_back(
      judge(policy, subject_of(of.questionnaire, of.response, check_day), {}, check_day));
  return check;
}

std::vector<const Format*> formats() {
  return formats_of({ContentPart::report, ContentPart::json, ContentPart::lines});
}

std::string rendered(const Format& format, const Check& check) {
  Content content;
  content.report = [&](Medium) { return build_check_report(check); };
  content.json = [&] { return render_json(check); };
  content.lines = [&] { return all_lines(check); };
  Diagnostics none;
  return format.render(content, Look{}, none);
}

std::string rendered(const std::string& name, const Check& check) {
  const auto rows = formats();
  const auto row = std::find_if(rows.begin(), rows.end(),
                                [&](const Format* each) { return each->name == name; });
  REQUIRE(row != rows.end());
  return rendered(**row, check);
}

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
    ++count;
  return count;
}

/// Every text that reaches an output from a file or a name, made hostile.
Check hostile(const Case& of, const std::string& text) {
  Check check = sample(of);
  SubjectCheck& subject = check.subjects[0];
  subject.name = text;
  for (Judgement& judgement : subject.judgements) {
    judgement.gate.help = judgement.gate.wants = judgement.place.file = text;
    judgement.measured.names = judgement.measured.accepted = {text};
  }
  const Acceptance acceptance{text, text, text, check_day, {}};
  Place place = subject.judgements[0].place;
  subject.acceptances.push_back(
      {std::make_shared<const Acceptance>(acceptance), AcceptanceState::expired, place});
  Diagnostic why;
  why.message = why.help = why.code = text;
  check.refused.push_back({text, why});
  return check;
}

std::vector<std::string> more_hostile_texts() {
  std::vector<std::string> texts = hostile_texts();
  for (const char* text :
       {"::error::x", "a\n::error file=b::c", "%0A::warning::x", "##[error]x", "a,b:c=d%25", "]]>",
        "<![CDATA[x", "a\" b='c' & <d>", "{0} [a](b) \\[c\\]", "\xef\xbf\xbf\xef\xbf\xbe",
        "../a b/\xc3\xa4#?.yaml"})
    texts.emplace_back(text);
  texts.push_back("x" + std::string(78, ' ') + "::error::wrapped");
  for (std::size_t width = 76; width <= 82; ++width)
    texts.push_back(std::string(width, 'w') + "::error::cut");
  return texts;
}

/// Control characters stand behind escapes in JSON, which our reader refuses in answers.
bool is_json(const std::string& text) {
  Diagnostics diagnostics;
  if (parse_json(Source("j", text), diagnostics)) return true;
  const auto& all = diagnostics.all();
  return std::all_of(all.begin(), all.end(),
                     [](const Diagnostic& found) { return found.code == "J0004"; });
}

bool has_control_character(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7f;
  });
}

/// A small reader of XML: elements that nest and close, attributes in double quotes, no stray sign.
bool is_well_formed(const std::string& xml) {
  std::vector<std::string> open;
  std::size_t at = xml.find("?>") + 2;
  while (at < xml.size()) {
    if (xml[at] == '>') return false;
    if (xml[at] == '&') {
      const std::string entity = xml.substr(at, xml.find(';', at) - at + 1);
      if (entity != "&amp;" && entity != "&lt;" && entity != "&gt;" && entity != "&quot;")
        return false;
    }
    if (xml[at] != '<') {
      ++at;
      continue;
    }
    const std::size_t end = xml.find('>', at);
    if (end == std::string::npos) return false;
    const std::string tag = xml.substr(at + 1, end - at - 1);
    if (tag.find('<') != std::string::npos || count_of(tag, "\"") % 2 != 0) return false;
    if (tag[0] == '/') {
      if (open.empty() || open.back() != tag.substr(1)) return false;
      open.pop_back();
    } else if (tag.back() != '/') {
      open.push_back(tag.substr(0, tag.find(' ')));
    }
    at = end + 1;
  }
  return open.empty();
}

TEST_CASE("the well-formedness check is no rubber stamp") {
  CHECK(is_well_formed("<?x?><a b=\"c\"><d/>&amp;</a>"));
  for (const char* bad : {"<?x?><a>", "<?x?><a></b>", "<?x?><a b=\"c></a>", "<?x?><a>&</a>",
                          "<?x?><a>]]></a>", "<?x?><a b=\"<\"/>"})
    CHECK_FALSE(is_well_formed(bad));
}

TEST_CASE("annotations: one for each line that did not pass, at its place") {
  const auto of = garden();
  CHECK(rendered("github", sample(*of)) ==
        "::error file=answers.yaml,line=2,title=fails FAIL::fails: wanted n >= 5, got 1. To do: "
        "Ask more people.\n"
        "::warning file=answers.yaml,line=10,title=open inconclusive::open: wanted score(water) >= "
        "50, got 25, at best 75\n"
        "::warning file=answers.yaml,line=2,title=warns warning::warns: wanted n >= 5, got 1\n");
}

TEST_CASE(
    "JUnit: a case for each gate, failures counted; what is inconclusive is skipped, warnings fail "
    "nothing") {
  const auto of = garden();
  const std::string xml = rendered("junit", sample(*of));
  CHECK(is_well_formed(xml));
  CHECK(xml.find("tests=\"4\" failures=\"1\" errors=\"0\" skipped=\"1\"") != std::string::npos);
  CHECK(count_of(xml, "<testcase ") == 4);
  CHECK(count_of(xml, "<failure ") == 1);
  CHECK(count_of(xml, "<skipped message=\"inconclusive: open: ") == 1);
  CHECK(xml.find("timestamp=\"2026-06-03T00:00:00\"") != std::string::npos);
  // The order that the strictest schema asks for.
  const std::size_t properties = xml.find("<properties>"), cases = xml.find("<testcase "),
                    out = xml.find("<system-out>"), err = xml.find("<system-err/>");
  CHECK(properties < cases);
  CHECK(cases < out);
  CHECK(out < err);
  CHECK(xml.find("warning: answers.yaml:2: warns") > out);
}

TEST_CASE("SARIF: every result has a rule and a place") {
  const auto of = garden();
  Diagnostics diagnostics;
  const auto document = parse_json(Source("s", rendered("sarif", sample(*of))), diagnostics);
  REQUIRE(document.has_value());
  CHECK(text_at(document->root, "version") == "2.1.0");
  const Node& run = document->root.find("runs")->items.at(0);
  const Node& rules = *run.find("tool")->find("driver")->find("rules");
  const Node& results = *run.find("results");
  CHECK(rules.items.size() == 4);
  REQUIRE(results.items.size() == 3);
  for (const Node& result : results.items) {
    const std::size_t index = static_cast<std::size_t>(*integer_at(result, "ruleIndex"));
    CHECK(text_at(rules.items.at(index), "id") == text_at(result, "ruleId"));
    const Node& place = *result.find("locations")->items.at(0).find("physicalLocation");
    CHECK(text_at(*place.find("artifactLocation"), "uri") == "answers.yaml");
    CHECK(*integer_at(*place.find("region"), "startLine") >= 1);
  }
  CHECK(text_at(*rules.items[1].find("help"), "text") == "Ask more people.");
  CHECK(text_at(results.items[0], "level") == "error");
  CHECK(text_at(results.items[0], "kind") == "fail");
  CHECK(text_at(results.items[1], "level") == "none");  // what is open has no level
  CHECK(text_at(results.items[1], "kind") == "open");
  CHECK(text_at(results.items[2], "level") == "warning");
  CHECK(text_at(rules.items[0], "name") == "Passes");
  CHECK(text_at(*rules.items[3].find("defaultConfiguration"), "level") == "warning");
}

TEST_CASE("fingerprints stay when figures, bounds and lines change, and tell lines apart") {
  const auto of = garden();
  Check check = sample(*of);
  const auto before = fingerprints_of(all_lines(check).lines);
  check.subjects[0].judgements[1].gate.bound = 7;
  check.subjects[0].judgements[1].gate.wants = "n >= 7";
  check.subjects[0].judgements[1].place.at.line = 99;
  CHECK(fingerprints_of(all_lines(check).lines) == before);
  for (std::size_t i = 0; i < before.size(); ++i)
    CHECK(std::count(before.begin(), before.end(), before[i]) == 1);
  check.subjects[0].name = "another.yaml";
  for (const std::string& print : fingerprints_of(all_lines(check).lines))
    CHECK(std::count(before.begin(), before.end(), print) == 0);
  CheckLines twice = all_lines(check);
  twice.lines.push_back(twice.lines.front());
  const auto prints = fingerprints_of(twice.lines);
  CHECK(prints.front() != prints.back());
}

TEST_CASE("an accepted gap is a finding of SARIF that is suppressed, and no alarm elsewhere") {
  const auto of = garden();
  Check check = sample(*of);
  const Acceptance acceptance{"drought", "Rain is due.", "ann", check_day, {}};
  AcceptanceCheck accepted{std::make_shared<const Acceptance>(acceptance), AcceptanceState::holds,
                           check.subjects[0].judgements[0].place};
  accepted.is_present = true;
  check.subjects[0].acceptances.push_back(accepted);
  const std::string sarif = rendered("sarif", check);
  CHECK(sarif.find("\"suppressions\"") != std::string::npos);
  CHECK(sarif.find("accepted by ann until 2026-06-03: Rain is due.") != std::string::npos);
  for (const char* format : {"github", "gitlab"})
    CHECK(rendered(format, check).find("drought") == std::string::npos);
}

TEST_CASE("what is inconclusive may be ignored; help keeps its lines") {
  const auto of = garden();
  Check check = sample(*of);
  check.inconclusive = WhenInconclusive::ignore;
  check.subjects[0].judgements[1].gate.help = "Ask more people.\nThen ask again.";
  const std::string annotations = rendered("github", check);
  CHECK(count_of(annotations, "\n") == 2);  // fails and warns
  CHECK(annotations.find("Ask more people.%0AThen ask again.\n") != std::string::npos);
  CHECK(rendered("junit", check).find("To do: Ask more people.\nThen ask again.</failure>") !=
        std::string::npos);
  CHECK(rendered("sarif", check).find("Ask more people.\\nThen ask again.") != std::string::npos);
}

TEST_CASE("GitLab: an issue for each alarm, with a severity and a place") {
  const auto of = garden();
  Diagnostics diagnostics;
  // our reader of JSON takes objects
  const std::string text = "{\"issues\": " + rendered("gitlab", sample(*of)) + "}";
  const auto document = parse_json(Source("q", text), diagnostics);
  REQUIRE(document.has_value());
  const std::vector<Node>& issues = document->root.find("issues")->items;
  REQUIRE(issues.size() == 3);
  const std::vector<std::string> names = {"fails", "open", "warns"},
                                 severities = {"major", "info", "minor"};
  for (std::size_t i = 0; i < issues.size(); ++i) {
    CHECK(text_at(issues[i], "check_name") == names[i]);
    CHECK(text_at(issues[i], "severity") == severities[i]);
    CHECK(text_at(*issues[i].find("location"), "path") == "answers.yaml");
    CHECK(*integer_at(*issues[i].find("location")->find("lines"), "begin") >= 1);
  }
}

TEST_CASE("a path becomes a URI, and a message no link") {
  const auto of = garden();
  Check check = sample(*of);
  check.subjects[0].judgements[1].place.file = "./a b/c:d#\xc3\xa4.yaml";
  check.subjects[0].judgements[1].gate.help = "see [a](b) {0} \\";
  check.subjects[0].judgements[2].place.file = "/tmp/x.yaml";
  const std::string sarif = rendered("sarif", check);
  CHECK(sarif.find("\"a%20b/c%3Ad%23%C3%A4.yaml\"") != std::string::npos);
  CHECK(sarif.find("\"file:///tmp/x.yaml\"") != std::string::npos);
  CHECK(sarif.find("see \\\\[a\\\\](b) {{0}} \\\\\\\\\"") != std::string::npos);
}

TEST_CASE("hostile texts act in no format") {
  const auto of = garden();
  for (const std::string& text : more_hostile_texts()) {
    CAPTURE(text);
    const Check check = hostile(*of, text);
    for (const Format* format : formats()) {
      CAPTURE(std::string(format->name));
      const std::string output = rendered(*format, check);
      CHECK_FALSE(has_control_character(output));
      CHECK(visible_lines(output) == output);
      CHECK_FALSE(first_malformed_utf8(output).has_value());
      if (format->name != "github") CHECK(commands_in(output).empty());
    }
    const std::string xml = rendered("junit", check);
    CHECK(is_well_formed(xml));
    CHECK(xml.find("\xef\xbf\xbf") == std::string::npos);
    for (const char* format : {"json", "sarif"}) CHECK(is_json(rendered(format, check)));
    CHECK(is_json("{\"issues\": " + rendered("gitlab", check) + "}"));
    // fails, open, warns; the acceptance; the refused file: nothing more, nothing less.
    const std::string annotations = rendered("github", check);
    CHECK(count_of(annotations, "\n") == 5);
    CHECK(commands_in(annotations).size() == 5);
  }
}

}  // namespace
}  // namespace readiness
