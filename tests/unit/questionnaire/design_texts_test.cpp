#include "everything.hpp"
#include "unit/questionnaire/design_support.hpp"

using namespace readiness::test;

namespace {

std::string yaml(std::string_view languages, std::string_view text) {
  return changed(questionnaire_with(std::string(languages) +
                                    "surveys:\n"
                                    "  - id: a\n"
                                    "    title: {de: A, en: A}\n"
                                    "    questions:\n"
                                    "      - {id: a.q, kind: text, text: " +
                                    std::string(text) + "}\n"),
                 "title: Lead", "title: \"1\"");
}

}  // namespace

TEST_CASE("Q0455: a text that is missing in a language") {
  const std::string both = "languages: [de, en]\n";
  const std::string title =
      "t.yaml:4:8: warning[Q0455]: `title:` is written once, for all of `de` and `en`";
  CHECK(design_findings(yaml(both, "{de: F, en: Q}"), "Q0455") == title);
  CHECK(design_findings(yaml(both, "{de: F}"), "Q0455") ==
        title + "\nt.yaml:12:37: warning[Q0455]: `text:` has no text in `en`");
  CHECK(design_findings(yaml(both, "{fr: F}"), "Q0455") ==
        title + "\nt.yaml:12:37: warning[Q0455]: `text:` has no text in `de` and `en`");
  CHECK(design_findings(yaml(both, "\"24 / 7\""), "Q0455") == title);  // no letters
  // one language: a text is in it
  CHECK(design_findings(yaml("languages: [de]\n", "F"), "Q0455") == "");
  CHECK(design_findings(yaml("languages: [de]\n", "{en: F}"), "Q0455") ==
        "t.yaml:12:37: warning[Q0455]: `text:` has no text in `de`");
}

TEST_CASE("Q0456: a text in a language that nobody can ask for") {
  CHECK(design_findings(yaml("languages: [de, en]\n", "{de: F, en: Q, fr: Q}"), "Q0456") ==
        "t.yaml:12:52: warning[Q0456]: this text is in `fr`, which `languages:` does not name");
  CHECK(design_findings(yaml("", "Q"), "Q0456") ==
        "t.yaml:9:13: warning[Q0456]: this text is in `de`, which `languages:` does not name\n"
        "t.yaml:9:20: warning[Q0456]: this text is in `en`, which `languages:` does not name");
  CHECK(design_findings(yaml("languages: [de, en]\n", "{de: F, en: Q}"), "Q0456") == "");
}

TEST_CASE("Q0467: a text in Markdown, which nothing formats") {
  const auto found = [](const std::string& text) {
    return design_findings(yaml("languages: [de]\n", "'" + text + "'"), "Q0467");
  };
  for (const std::string markup :
       {"**not**", "__not__", "*not at all*", "_not_", "[here](https://example.org)"})
    CHECK(found("Was it (" + markup + ") used?") ==
          "t.yaml:12:37: warning[Q0467]: `" + markup + "` is printed as it is, markup and all");
  for (const char* plain :
       {"Was it used?", "2 * 3 or 3*2*1?", "some_file_name?", "Used*, how? *) ever",
        "Is [it] (this) used?", "** or __?", "* one * two"})
    CHECK(found(plain) == "");
}
