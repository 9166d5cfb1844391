#pragma once

#include "base/modules.hpp"
#include "document/json/write.hpp"
#include "report/brand.hpp"
#include "report/handout/handout.hpp"

#include <string>

namespace readiness::report {

/// What the page's program knows: the questions with their conditions, what is said of replies, and
/// how an answers file begins.
[[nodiscard]] Json handout_json(const Handout& handout);

/// One HTML file that asks the questions in any browser, without a network, and hands back an
/// answers file.
[[nodiscard]] std::string render_page(const Handout& handout, const Brand& brand);

}  // namespace readiness::report
