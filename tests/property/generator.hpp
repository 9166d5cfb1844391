#pragma once

#include "answers/model.hpp"
#include "everything.hpp"
#include "questionnaire/model.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace readiness::property {

/// Random choices that are the same with every standard library (its distributions are not).
class Draw {
 public:
  explicit Draw(std::uint64_t seed) : engine_(seed) {}

  [[nodiscard]] int between(int least, int most);
  [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }

  template <class T>
  [[nodiscard]] const T& one_of(const std::vector<T>& list) {
    return list[static_cast<std::size_t>(between(0, static_cast<int>(list.size()) - 1))];
  }

  /// A part of the list in its order, possibly empty.
  template <class T>
  [[nodiscard]] std::vector<T> some_of(const std::vector<T>& list, int percent) {
    std::vector<T> part;
    for (const T& member : list)
      if (chance(percent)) part.push_back(member);
    return part;
  }

  template <class T>
  void shuffle(std::vector<T>& list) {
    for (std::size_t i = list.size(); i > 1; --i)
      std::swap(list[i - 1], list[static_cast<std::size_t>(between(0, static_cast<int>(i) - 1))]);
  }

 private:
  std::mt19937_64 engine_;
};

/// The files of a questionnaire by name; the main one is questionnaire.yaml.
using QuestionnaireText = std::map<std::string, std::string>;

/// What a law needs of the questionnaires that it is tried on.
struct Wishes {
  bool with_conditions = true;   ///< some questions have a `when`
  bool with_odd_values = true;   ///< some scales state values that leave out 0 or 1
  bool with_odd_counts = true;   ///< some levels can be reached by no answer
  bool with_loose_gates = true;  ///< some gates can open because an answer is left open (Q0426)
};

[[nodiscard]] QuestionnaireText random_questionnaire(Draw& draw, const Wishes& wishes = {});

/// An answers file in pieces, so that a law can change their order.
struct AnswersText {
  std::string head;
  std::vector<std::string> context, answers, predictions;
  [[nodiscard]] std::string text() const;
};

/// An answer that the question takes, each as likely as the next.
[[nodiscard]] Value random_value(Draw& draw, const Questionnaire& questionnaire,
                                 const Question& question);

[[nodiscard]] AnswersText random_answers(Draw& draw, const Questionnaire& questionnaire);

/// Of a hundred random answers the first that can all be true: the questionnaire refuses some
/// together, and an odd one refuses all.
[[nodiscard]] std::optional<Response> possible_answers(Draw& draw,
                                                       const Questionnaire& questionnaire);

/// The lines of a text, each with its line break.
[[nodiscard]] std::vector<std::string> lines_of(const std::string& text);

/// An answers file as a person might lay it out: remarks above and behind answers, blank lines, and
/// sometimes the line ends of Windows.
[[nodiscard]] std::string decorated(Draw& draw, const std::string& text);

/// Reads a generated text with the real loader; the test fails with the messages when it cannot.
[[nodiscard]] std::optional<Questionnaire> loaded(const QuestionnaireText& files,
                                                  std::string& messages);
[[nodiscard]] std::optional<Response> bound(const std::string& text,
                                            const Questionnaire& questionnaire,
                                            std::string& messages);

/// Everything in one text, for the message of a failed case.
[[nodiscard]] std::string shown(const QuestionnaireText& files);

}  // namespace readiness::property
