#include "disclosure/answers_told.hpp"

#include "base/number.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace readiness::disclosure {
namespace {

/// Whether one person, and nobody else, chose an option that is more permissive than the key.
bool lets_out_more_alone(const std::vector<double>& counts, std::optional<std::size_t> key) {
  const auto end = counts.begin() + static_cast<std::ptrdiff_t>(key.value_or(0));
  return std::accumulate(counts.begin(), end, 0.0) == 1;
}

double sum_of(const std::vector<double>& counts) {
  return std::accumulate(counts.begin(), counts.end(), 0.0);
}

std::size_t most_chosen(const std::vector<double>& counts) {
  return static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

bool are_nearly_alike(const std::vector<double>& counts) {
  return counts[most_chosen(counts)] >= sum_of(counts) - 1;
}

/// Answers to one question, and what follows from them.
struct Answers {
  std::vector<double> counts;
  const std::vector<double>& places;
  double given = 0, open = 0;

  [[nodiscard]] double asked() const { return given + open; }
  [[nodiscard]] double top() const { return static_cast<double>(counts.size()) - 1; }
  [[nodiscard]] std::uint64_t people() const { return static_cast<std::uint64_t>(given); }
  [[nodiscard]] double sum() const {
    return std::inner_product(counts.begin(), counts.end(), places.begin(), 0.0);
  }
};

int lower_median(const Answers& answers) {
  double seen = 0;
  for (std::size_t level = 0; level < answers.counts.size(); ++level) {
    seen += answers.counts[level];
    if (2 * seen >= answers.given) return static_cast<int>(level);
  }
  return 0;
}

void tell_counts(Answers answers, AnswersTold& told) {
  const double sum = answers.sum(), asked = answers.asked();
  told.mean = {sum / asked, sum / answers.given, (sum + answers.open * answers.top()) / asked};
  told.median = lower_median(answers);
  told.counts = told_of_group(answers.people(), std::move(answers.counts));
}

/// One of them may have said anything: so the ends do not tell whether there is such a one.
void tell_nearly_all(const Answers& answers, AnswersTold& told) {
  const std::size_t level = most_chosen(answers.counts);
  const double place = answers.places[level], of_others = (answers.given - 1) * place;
  told.mean = {of_others / answers.asked(), place,
               (of_others + (1 + answers.open) * answers.top()) / answers.asked()};
  told.median = static_cast<int>(level);
  told.nearly_all = told_of_group(answers.people(), told.median);
}

/// The levels on both sides of what lies between two places.
Band band_around(const std::vector<double>& places, double from, double to) {
  Band band{0, static_cast<int>(places.size()) - 1};
  for (int level = 0; level + 1 < static_cast<int>(places.size()); ++level)
    if (places[static_cast<std::size_t>(level)] <= from + tolerance) band.from = level;
  for (int level = static_cast<int>(places.size()) - 1; level > band.from; --level)
    if (places[static_cast<std::size_t>(level)] >= to - tolerance) band.to = level;
  return band;
}

void tell_band(const Answers& answers, AnswersTold& told) {
  const double top = answers.top(), asked = answers.asked();
  const double step = std::min(std::floor(answers.sum() / asked + tolerance), top - 1);
  const auto of_given = [&](double place) { return std::min(top, place * asked / answers.given); };
  told.mean = {step, of_given(step + 0.5), std::min(top, step + 1 + answers.open * top / asked)};
  const Band band = band_around(answers.places, of_given(step), of_given(step + 1));
  told.median = band.from;
  told.band = told_of_group(answers.people(), band);
}

}  // namespace

AnswersTold answers_told(bool is_sensitive, std::vector<double> counts,
                         const std::vector<double>& places, int open) {
  AnswersTold told;
  const double given = sum_of(counts);
  if (counts.size() < 2 || given < static_cast<double>(smallest_group)) return told;
  Answers answers{std::move(counts), places, given, static_cast<double>(open)};
  const bool are_alike = are_nearly_alike(answers.counts);
  if (is_sensitive && (are_alike || given < static_cast<double>(smallest_detail)))
    tell_band(answers, told);
  else if (are_alike)
    tell_nearly_all(answers, told);
  else
    tell_counts(std::move(answers), told);
  return told;
}

RepliesTold replies_told(std::vector<double> counts, int dont_know,
                         std::optional<std::size_t> key) {
  RepliesTold told;
  const double given = sum_of(counts);
  if (given < static_cast<double>(smallest_group)) return told;
  const auto people = static_cast<std::uint64_t>(given);
  told.dont_know = told_count(dont_know);
  told.dont_know_read = told.dont_know ? dont_know : 0;
  if (!are_nearly_alike(counts) || lets_out_more_alone(counts, key)) {
    told.reading = counts;
    told.counts = told_of_group(people, std::move(counts));
    return told;
  }
  const std::size_t option = most_chosen(counts);
  told.reading.resize(counts.size(), 0);
  told.reading[option] = given;
  told.nearly_all = told_of_group(people, option);
  return told;
}

}  // namespace readiness::disclosure
