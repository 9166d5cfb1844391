#include "cli/terminal/signals.hpp"

#include <array>
#include <cerrno>
#include <ctime>
#include <poll.h>

namespace readiness::cli {
namespace {

// A signal handler can reach nothing but globals; these are written there and read here.
volatile std::sig_atomic_t stop_signal = 0;
volatile std::sig_atomic_t was_continued = 0;
volatile std::sig_atomic_t was_resized = 0;

void on_signal(int signal) {
  if (signal == SIGCONT)
    was_continued = 1;
  else if (signal == SIGWINCH)
    was_resized = 1;
  else
    stop_signal = signal;
}

bool is_taken(volatile std::sig_atomic_t& flag) {
  const bool was_set = flag != 0;
  flag = 0;
  return was_set;
}

constexpr std::array watched = {SIGINT, SIGTERM, SIGHUP, SIGCONT, SIGWINCH};

}  // namespace

SignalWatch::SignalWatch() {
  stop_signal = 0;
  was_continued = 0;
  was_resized = 0;
  sigset_t blocked;
  sigemptyset(&blocked);
  for (const int signal : watched) {
    struct sigaction old {};
    sigaction(signal, nullptr, &old);
    // what our caller told us to ignore (nohup) stays ignored
    if (old.sa_handler == SIG_IGN) continue;
    struct sigaction action {};
    action.sa_handler = on_signal;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
    old_.push_back({signal, old});
    sigaddset(&blocked, signal);
  }
  sigprocmask(SIG_BLOCK, &blocked, &old_mask_);
}

SignalWatch::~SignalWatch() {
  for (const Old& old : old_) sigaction(old.signal, &old.action, nullptr);
  sigprocmask(SIG_SETMASK, &old_mask_, nullptr);
}

SignalWatch::Event SignalWatch::wait(int descriptor, int milliseconds) {
  pollfd polled{descriptor, POLLIN, 0};
  const timespec limit{milliseconds / 1000, (milliseconds % 1000) * 1000000L};
  const int ready = ppoll(&polled, 1, milliseconds < 0 ? nullptr : &limit, &old_mask_);
  if (stop_signal != 0) return Event::signal;
  if (ready < 0 && errno == EINTR) {
    if (is_taken(was_continued)) return Event::again;
    if (is_taken(was_resized)) return Event::resized;
    return wait(descriptor, milliseconds);
  }
  return ready == 0 ? Event::nothing : Event::input;
}

int SignalWatch::stopped_by() const { return stop_signal; }

}  // namespace readiness::cli
