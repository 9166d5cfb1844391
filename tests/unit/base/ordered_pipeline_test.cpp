#include "base/ordered_pipeline.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <pthread.h>
#include <stdexcept>
#include <thread>

using namespace readiness;

namespace {

using Numbers = Stages<int, int>;

/// Jobs 1 to `last`, whose results are their squares.
struct Squares {
  int last = 0;
  int produced = 0;
  std::vector<int> consumed = {};

  Numbers stages() {
    return {[this](int& job) {
              if (produced == last) return false;
              job = ++produced;
              return true;
            },
            [](std::size_t, int& job, int& result) { result = job * job; },
            [this](int&, int& result) {
              consumed.push_back(result);
              return true;
            }};
  }
};

std::vector<int> squares_to(int last) {
  std::vector<int> squares;
  for (int i = 1; i <= last; ++i) squares.push_back(i * i);
  return squares;
}

/// While it lives the system has no room for another thread's stack.
class NoThreads {
 public:
  NoThreads() {
    pthread_attr_t large;
    ::pthread_getattr_default_np(&usual_);
    ::pthread_attr_init(&large);
    ::pthread_attr_setstacksize(&large, std::size_t{1} << 50U);  // more than can be addressed
    ::pthread_setattr_default_np(&large);
    ::pthread_attr_destroy(&large);
  }
  ~NoThreads() {
    ::pthread_setattr_default_np(&usual_);
    ::pthread_attr_destroy(&usual_);
  }
  NoThreads(const NoThreads&) = delete;
  NoThreads& operator=(const NoThreads&) = delete;

 private:
  pthread_attr_t usual_{};
};

}  // namespace

TEST_CASE("results come in the order of the jobs, however long each takes") {
  for (const std::size_t workers : {1U, 2U, 5U}) {
    Squares squares{200};
    Numbers stages = squares.stages();
    stages.work = [](std::size_t, int& job, int& result) {
      if (job % 7 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
      result = job * job;
    };
    OrderedPipeline<int, int>(stages, workers).run();
    CHECK(squares.consumed == squares_to(200));
  }
}

TEST_CASE("no job at all is no work") {
  Squares squares{0};
  const Numbers stages = squares.stages();
  OrderedPipeline<int, int>(stages, 3).run();
  CHECK(squares.consumed.empty());
}

TEST_CASE("no more jobs wait than two a worker and the one that is taken next") {
  constexpr std::size_t workers = 3;
  Squares squares{100};
  Numbers stages = squares.stages();
  std::size_t most = 0;
  stages.produce = [&, produce = stages.produce](int& job) {
    const bool more = produce(job);
    most = std::max(most, static_cast<std::size_t>(squares.produced) - squares.consumed.size());
    return more;
  };
  OrderedPipeline<int, int>(stages, workers).run();
  CHECK(squares.consumed.size() == 100);
  CHECK(most == 2 * workers + 1);
}

TEST_CASE("who consumes may stop early, and nothing more is made") {
  Squares squares{1000};
  Numbers stages = squares.stages();
  stages.consume = [&](int&, int& result) {
    squares.consumed.push_back(result);
    return squares.consumed.size() < 10;
  };
  OrderedPipeline<int, int>(stages, 2).run();
  CHECK(squares.consumed == squares_to(10));
  CHECK(squares.produced <= 9 + 2 * 2 + 1);
}

TEST_CASE("an exception in any stage comes out, and the threads end") {
  const auto run_with = [](const std::function<void(Numbers&)>& change) {
    Squares squares{100};
    Numbers stages = squares.stages();
    change(stages);
    OrderedPipeline<int, int>(stages, 4).run();
  };
  CHECK_THROWS_WITH(run_with([](Numbers& stages) {
                      stages.work = [](std::size_t, int& job, int&) {
                        if (job == 50) throw std::runtime_error("work");
                      };
                    }),
                    "work");
  CHECK_THROWS_WITH(run_with([](Numbers& stages) {
                      stages.produce = [](int&) -> bool { throw std::runtime_error("produce"); };
                    }),
                    "produce");
  CHECK_THROWS_WITH(run_with([](Numbers& stages) {
                      stages.consume = [](int&, int&) -> bool {
                        throw std::runtime_error("consume");
                      };
                    }),
                    "consume");
}

TEST_CASE("where no thread can be started the caller does the work") {
  const NoThreads none;
  REQUIRE_THROWS_AS(std::thread([] {}).join(), std::system_error);
  Squares squares{50};
  Numbers stages = squares.stages();
  std::vector<std::size_t> workers;
  stages.work = [&](std::size_t worker, int& job, int& result) {
    workers.push_back(worker);
    result = job * job;
  };
  OrderedPipeline<int, int>(stages, 4).run();
  CHECK(squares.consumed == squares_to(50));
  CHECK(workers == std::vector<std::size_t>(50, 0));
}
