#pragma once

#include "base/modules.hpp"

// A test names what it tries from any module.
namespace readiness {
using namespace base;
using namespace document;
using namespace questionnaire;
using namespace disclosure;
using namespace answers;
using namespace statistics;
using namespace outcomes;
using namespace scoring;
using namespace input;
using namespace unit;
using namespace diagnosis;
using namespace actions;
using namespace selftest;
using namespace interview;
using namespace review;
using namespace policy;
using namespace batch;
using namespace report;
using namespace cli;
}  // namespace readiness
