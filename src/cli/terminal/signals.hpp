#pragma once

#include "base/modules.hpp"

#include <csignal>
#include <vector>

namespace readiness::cli {

/// While it lives, Ctrl-C, a request to end, and a lost terminal arrive only while somebody waits
/// for input: whatever else is under way, such as saving a file, is finished first.
class SignalWatch {
 public:
  SignalWatch();
  ~SignalWatch();
  SignalWatch(const SignalWatch&) = delete;
  SignalWatch& operator=(const SignalWatch&) = delete;

  enum class Event { input, signal, again, resized, nothing };
  /// Until the descriptor has something to read (or was closed), a signal asks to stop, the process
  /// comes back from the background (`again`), the window has another size, or the time is over; no
  /// limit when negative.
  [[nodiscard]] Event wait(int descriptor, int milliseconds = -1);
  /// The signal that asked to stop; 0 when none did.
  [[nodiscard]] int stopped_by() const;

 private:
  struct Old {
    int signal;
    struct sigaction action;
  };
  std::vector<Old> old_;
  sigset_t old_mask_{};
};

}  // namespace readiness::cli
