#include "questionnaire/load/image.hpp"

#include "everything.hpp"
#include "questionnaire/load/catalogue.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace readiness;

namespace {

Questionnaire loaded(const std::string& name) {
  Diagnostics problems;
  auto questionnaire = find_questionnaire(name, {}, "", problems);
  REQUIRE_MESSAGE(questionnaire, render_short(problems.sorted()));
  return std::move(*questionnaire);
}

std::string no_text(const std::string&) { return {}; }

}  // namespace

TEST_CASE("what is built in is what loading its files makes") {
  for (const std::string& id : built_in_questionnaires()) {
    CAPTURE(id);
    Questionnaire inside = loaded(id);
    const bool is_folder = id != "demo";
    Questionnaire from_files = loaded("questionnaires/" + id + (is_folder ? "" : ".yaml"));
    REQUIRE(inside.sources.size() == from_files.sources.size());
    for (std::size_t i = 0; i < inside.sources.size(); ++i) {
      CHECK("questionnaires/" + inside.sources[i].name() == from_files.sources[i].name());
      CHECK(inside.sources[i].text() == from_files.sources[i].text());
    }
    inside.sources.clear();  // their names differ
    from_files.sources.clear();
    CHECK(image_of(inside) == image_of(from_files));
  }
}

TEST_CASE("an image is read back as it was written, or not at all") {
  const Questionnaire before = loaded("questionnaires/ai-adoption");
  const std::string image = image_of(before);
  const auto after = from_image(image, [](const std::string& name) { return "text of " + name; });
  REQUIRE(after);
  CHECK(image_of(*after) == image);
  CHECK(after->sources.front().text() == "text of questionnaires/ai-adoption/questionnaire.yaml");
  CHECK(after->questions.size() == before.questions.size());
  CHECK(after->fingerprints == before.fingerprints);
  for (std::size_t size = 0; size < image.size(); size += 997)
    CHECK_FALSE(from_image(image.substr(0, size), no_text));
  CHECK_FALSE(from_image(image + '\0', no_text));
}
