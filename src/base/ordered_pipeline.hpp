#pragma once

#include "base/modules.hpp"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace readiness::base {

/// Three functions that share a long piece of work. `produce` fills the next job (false: there is
/// none), `work` does one on the worker with that number, `consume` takes the results in the order
/// of the jobs (false: enough). `produce` and `consume` run on the calling thread.
template <class Job, class Result>
struct Stages {
  std::function<bool(Job&)> produce;
  std::function<void(std::size_t, Job&, Result&)> work;
  std::function<bool(Job&, Result&)> consume;
};

/// As many as the machine works on at once, within reason.
[[nodiscard]] inline std::size_t usual_workers() {
  return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8);
}

/// Runs the stages with so many workers, or with as many as the system has threads for; where it
/// has none, the calling thread does the work itself, as worker 0. At most two jobs a worker wait,
/// so memory stays bounded. An exception in a worker comes out here.
template <class Job, class Result>
class OrderedPipeline {
 public:
  OrderedPipeline(const Stages<Job, Result>& stages, std::size_t workers)
      : stages_(stages), slots_(2 * workers + 1) {
    start(workers);
  }

  void run() {
    bool more = true;
    for (std::size_t consumed = 0;; ++consumed) {
      while (more && produced_ - consumed < slots_.size()) more = produce();
      if (consumed == produced_ || !consume(slots_[consumed % slots_.size()])) break;
    }
    stop();
    if (failure_) std::rethrow_exception(failure_);
  }

  ~OrderedPipeline() { stop(); }
  OrderedPipeline(const OrderedPipeline&) = delete;
  OrderedPipeline& operator=(const OrderedPipeline&) = delete;

 private:
  struct Slot {
    Job job;
    Result result;
    bool done = false;
  };

  void start(std::size_t workers) {
    threads_.reserve(workers);
    try {
      while (threads_.size() < workers)
        threads_.emplace_back([this, worker = threads_.size()] { serve(worker); });
    } catch (const std::system_error&) {  // no more of them: fewer do the same
    }
  }

  bool produce() {
    Slot& slot = slots_[produced_ % slots_.size()];
    slot.done = false;
    slot.result = Result{};
    if (!stages_.produce(slot.job)) return false;
    const std::lock_guard lock(mutex_);
    ++produced_;
    changed_.notify_all();
    return true;
  }

  bool consume(Slot& slot) {
    if (threads_.empty()) {
      stages_.work(0, slot.job, slot.result);
      return stages_.consume(slot.job, slot.result);
    }
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return slot.done || failure_; });
    if (failure_) return false;
    lock.unlock();
    return stages_.consume(slot.job, slot.result);
  }

  void serve(std::size_t worker) {
    for (;;) {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [&] { return stopped_ || taken_ < produced_; });
      if (stopped_) return;
      Slot& slot = slots_[taken_++ % slots_.size()];
      lock.unlock();
      work_on(slot, worker);
      lock.lock();
      slot.done = true;
      changed_.notify_all();
    }
  }

  void work_on(Slot& slot, std::size_t worker) {
    try {
      stages_.work(worker, slot.job, slot.result);
    } catch (...) {
      const std::lock_guard lock(mutex_);
      failure_ = std::current_exception();
    }
  }

  void stop() {
    {
      const std::lock_guard lock(mutex_);
      stopped_ = true;
      changed_.notify_all();
    }
    for (std::thread& thread : threads_)
      if (thread.joinable()) thread.join();
  }

  const Stages<Job, Result>& stages_;
  std::vector<Slot> slots_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t produced_ = 0, taken_ = 0;
  bool stopped_ = false;
  std::exception_ptr failure_;
  std::vector<std::thread> threads_;
};

}  // namespace readiness::base
