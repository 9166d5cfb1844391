#include "cli/exit_code.hpp"

#include "everything.hpp"

#include <doctest/doctest.h>

namespace readiness {
namespace {

TEST_CASE("when several codes apply, a broken input outranks a finding") {
  CHECK(worst_of({}) == ExitCode::ok);
  CHECK(worst_of({ExitCode::ok, ExitCode::ok}) == ExitCode::ok);
  CHECK(worst_of({ExitCode::finding, ExitCode::bad_input}) == ExitCode::bad_input);
  CHECK(worst_of({ExitCode::not_comparable, ExitCode::finding}) == ExitCode::not_comparable);
  CHECK(worst_of({ExitCode::finding, ExitCode::partial}) == ExitCode::partial);
  CHECK(worst_of({ExitCode::partial, ExitCode::bad_input}) == ExitCode::bad_input);
  CHECK(worst_of({ExitCode::nothing_to_do, ExitCode::finding}) == ExitCode::finding);
  CHECK(worst_of({ExitCode::bad_input, ExitCode::internal}) == ExitCode::internal);
  CHECK(worst_of({ExitCode::ok, ExitCode::usage}) == ExitCode::usage);
}

}  // namespace
}  // namespace readiness
