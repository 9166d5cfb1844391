#include "batch/run_batch.hpp"

#include "base/ordered_pipeline.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>

namespace readiness::batch {
namespace {

/// Who was met before, and where. Its memory is fixed, so it knows the first 400 000 and no more.
class Known {
 public:
  struct Where {
    std::uint32_t input = 0, row = 0;  ///< the row is 0 in a file of one person
  };

  Known() : people_(size), marks_(size) {}

  /// Where the same respondent was met before; else remembers that it is here.
  std::optional<Where> add(std::uint64_t digest, Where here) {
    if (known_ == most && !may_know(digest)) return std::nullopt;
    std::size_t at = digest & (size - 1);
    for (; people_[at].digest != 0; at = (at + 1) & (size - 1))
      if (people_[at].digest == digest) return people_[at].where;
    if (known_ == most) return std::nullopt;
    ++known_;
    people_[at] = {digest, here};
    std::uint8_t& marks = marks_[place_of_mark(digest)];
    marks = static_cast<std::uint8_t>(marks | mark_of(digest));
    return std::nullopt;
  }
  /// Somebody will be asked for, or added, before long.
  void send_for(std::uint64_t digest) const {
    __builtin_prefetch(&people_[digest & (size - 1)], 1);
  }

 private:
  static constexpr std::size_t size = 1U << 19U, most = 400'000;
  // Nine in ten of those who are not known have no mark, which lies closer than their place: a full
  // table is looked through long until a free one is found.
  [[nodiscard]] bool may_know(std::uint64_t digest) const {
    return (marks_[place_of_mark(digest)] & mark_of(digest)) != 0;
  }
  static std::size_t place_of_mark(std::uint64_t digest) { return digest >> 20U & (size - 1); }
  static unsigned mark_of(std::uint64_t digest) { return 1U << (digest >> 61U); }

  struct Person {
    std::uint64_t digest = 0;  ///< 0: nobody
    Where where;
  };
  std::vector<Person> people_;
  std::vector<std::uint8_t> marks_;  // eight to a byte
  std::size_t known_ = 0;
};

/// Takes the results in order: places, duplicates, scores, status.
class Consumer {
 public:
  Consumer(const BatchOptions& options, const ScoreSinks& sinks, const BatchJobs& jobs,
           BatchOutcome& outcome)
      : options_(options), sinks_(sinks), jobs_(jobs), outcome_(outcome) {}

  bool take(const BatchJob& job, BatchResult& result) {
    if (job.begins_input) {
      rows_ = job.rows_before;
      lines_ = job.lines_before;
      if (job.files.empty()) outcome_.inputs.push_back({jobs_.name_of(job.input), 0, 0, false, {}});
    }
    if (!job.begins_input) result.findings.shift(rows_, lines_);
    find_duplicates(result);
    rows_ += result.rows;
    lines_ += result.lines;
    if (options_.fail_fast && result.findings.has_errors()) result.findings.stop_at_first_error();
    keep_status(job, result);
    outcome_.findings.append(result.findings);
    groups_.insert(result.new_groups.begin(), result.new_groups.end());
    outcome_.has_too_many_groups = groups_.size() > options_.most_groups;
    if (outcome_.has_too_many_groups) return false;
    const bool stops = options_.fail_fast && outcome_.findings.has_errors();
    return !stops && give_out(result);
  }

 private:
  void find_duplicates(BatchResult& result) {
    constexpr std::size_t ahead = 32;
    for (std::size_t i = 0; i < result.respondents.size(); ++i) {
      const BatchResult::Respondent& each = result.respondents[i];
      if (i + ahead < result.respondents.size())
        known_.send_for(result.respondents[i + ahead].identity);
      const long row = each.row > 0 ? each.row + rows_ : 0;
      const auto before = known_.add(each.identity, {each.input, static_cast<std::uint32_t>(row)});
      if (!before) continue;
      Diagnostic finding;
      finding.code = "B0117";
      finding.place.file = jobs_.name_of(each.input);
      if (each.row > 0) finding.place.at = {static_cast<int>(each.line + lines_), 1};
      finding.message = "the respondent `" + result.ref_of(each) + "` appears twice, first in " +
                        words_for(*before, each.input);
      finding.help = "remove one of them; with --keep-going both are counted";
      result.findings.add(std::move(finding), row);
    }
  }

  /// "row 5", of another file "a.csv, row 5".
  [[nodiscard]] std::string words_for(Known::Where where, std::size_t input) const {
    const std::string row = where.row > 0 ? "row " + std::to_string(where.row) : "";
    if (where.input == input) return row;
    return jobs_.name_of(where.input) + (row.empty() ? "" : ", " + row);
  }

  void keep_status(const BatchJob& job, BatchResult& result) {
    outcome_.scored += result.scored;
    outcome_.refused += result.refused;
    for (auto& [input, status] : result.files) outcome_.inputs.push_back(std::move(status));
    if (!job.files.empty()) return;
    InputStatus& status = outcome_.inputs.back();
    status.scored += result.scored;
    status.refused += result.refused;
    if (status.problem.empty()) status.problem = result.findings.first_error();
  }

  bool give_out(const BatchResult& result) {
    if (sinks_.progress) sinks_.progress(outcome_.scored);
    if (outcome_.findings.has_errors() && !options_.keep_going) return true;
    const bool csv = !sinks_.csv || sinks_.csv(result.csv);
    const bool json = !sinks_.json || sinks_.json(result.json);
    outcome_.is_cut_short = !csv || !json;
    return !outcome_.is_cut_short;
  }

  const BatchOptions& options_;
  const ScoreSinks& sinks_;
  const BatchJobs& jobs_;
  BatchOutcome& outcome_;
  // What a worker had met, it met in a job before; so these are the groups of all jobs up to here,
  // however many workers there are.
  std::unordered_set<std::string> groups_;
  Known known_;
  long rows_ = 0, lines_ = 0;
};

void run_alone(const Stages<BatchJob, BatchResult>& stages) {
  BatchJob job;
  for (bool more = true; more && stages.produce(job);) {
    BatchResult result;
    stages.work(0, job, result);
    more = stages.consume(job, result);
  }
}

}  // namespace

BatchOutcome run_batch(const Questionnaire& questionnaire, std::vector<Input> inputs,
                       const BatchOptions& options, const ScoreSinks& sinks) {
  BatchOutcome outcome;
  BatchJobs jobs(questionnaire, std::move(inputs), options.group_by, options.today);
  std::vector<std::unique_ptr<BatchWorker>> workers;
  for (std::size_t i = 0; i < std::max<std::size_t>(1, options.workers); ++i)
    workers.push_back(std::make_unique<BatchWorker>(
        questionnaire, jobs, options.group_by, options.lines, options.today, options.show_values));
  Consumer consumer(options, sinks, jobs, outcome);
  const Stages<BatchJob, BatchResult> stages = {
      [&](BatchJob& job) { return jobs.next(job); },
      [&](std::size_t worker, BatchJob& job, BatchResult& result) {
        workers[worker]->work(job, result);
      },
      [&](BatchJob& job, BatchResult& result) { return consumer.take(job, result); }};
  if (workers.size() == 1)
    run_alone(stages);
  else
    OrderedPipeline<BatchJob, BatchResult>(stages, workers.size()).run();
  outcome.tally = workers.front()->take();
  for (std::size_t i = 1; i < workers.size(); ++i) merge(outcome.tally, workers[i]->take());
  return outcome;
}

}  // namespace readiness::batch
