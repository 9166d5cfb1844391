#include "interview/search.hpp"

#include "base/number.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace readiness::interview {
namespace {

std::string text_of(const Session& session, AnswerPlace place) {
  const Questionnaire& questionnaire = session.questionnaire();
  const Question& question = questionnaire.questions[place.question];
  return lower_case(question.id + " " + question.short_name + " " +
                    text_for(questionnaire, question, session.response().role));
}

bool has_all_words(const std::string& text, const std::string& words) {
  std::size_t begin = 0;
  while (begin < words.size()) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    if (end > begin && text.find(words.substr(begin, end - begin)) == std::string::npos)
      return false;
    begin = end + 1;
  }
  return true;
}

}  // namespace

std::vector<AnswerPlace> find_places(const Session& session, const std::string& words) {
  const auto number = parse_integer(words);
  const std::string wanted = lower_case(words);
  std::vector<AnswerPlace> found;
  for (const AnswerPlace& place : session.places()) {
    if (number ? session.number_of(place) == *number && *number > 0
               : session.questionnaire().questions[place.question].id == words)
      return {place};
    if (!number && has_all_words(text_of(session, place), wanted)) found.push_back(place);
  }
  return found;
}

}  // namespace readiness::interview
