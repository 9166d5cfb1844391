#pragma once

// The modules of the house, and what each may use: its own names, and those of the modules that it
// opens here. A folder under src/ is a module and has a namespace of the same name. The test
// `layering` holds the #include lines to this table, and the table of docs/architecture.md to it.

namespace readiness {

namespace base {}
namespace document {
using namespace base;
}
namespace questionnaire {
using namespace base;
using namespace document;
}  // namespace questionnaire
namespace disclosure {
using namespace base;
using namespace questionnaire;
}  // namespace disclosure
namespace answers {
using namespace base;
using namespace document;
using namespace questionnaire;
}  // namespace answers
namespace statistics {
using namespace base;
}
namespace workflows {
using namespace base;
using namespace document;
}  // namespace workflows
namespace outcomes {
using namespace base;
using namespace document;
using namespace statistics;
}  // namespace outcomes
namespace rulepage {
using namespace base;
using namespace document;
using namespace questionnaire;
}  // namespace rulepage
namespace scoring {
using namespace base;
using namespace questionnaire;
using namespace disclosure;
using namespace answers;
}  // namespace scoring
namespace input {
using namespace base;
using namespace document;
using namespace outcomes;
using namespace questionnaire;
using namespace answers;
using namespace scoring;
}  // namespace input
namespace unit {
using namespace base;
using namespace statistics;
using namespace questionnaire;
using namespace disclosure;
using namespace answers;
using namespace scoring;
}  // namespace unit
namespace diagnosis {
using namespace base;
using namespace questionnaire;
using namespace disclosure;
using namespace answers;
using namespace scoring;
using namespace unit;
}  // namespace diagnosis
namespace actions {
using namespace base;
using namespace document;
using namespace answers;
}  // namespace actions
namespace selftest {
using namespace base;
using namespace document;
using namespace questionnaire;
using namespace answers;
using namespace scoring;
using namespace unit;
using namespace diagnosis;
}  // namespace selftest
namespace interview {
using namespace base;
using namespace questionnaire;
using namespace answers;
}  // namespace interview
namespace review {
using namespace base;
using namespace statistics;
using namespace questionnaire;
using namespace disclosure;
using namespace answers;
using namespace scoring;
using namespace unit;
using namespace diagnosis;
}  // namespace review
namespace policy {
using namespace base;
using namespace document;
using namespace questionnaire;
using namespace disclosure;
using namespace answers;
using namespace scoring;
using namespace unit;
using namespace diagnosis;
using namespace actions;
}  // namespace policy
namespace batch {
using namespace base;
using namespace document;
using namespace statistics;
using namespace questionnaire;
using namespace disclosure;
using namespace answers;
using namespace scoring;
using namespace input;
}  // namespace batch
namespace report {
using namespace base;
using namespace document;
using namespace statistics;
using namespace outcomes;
using namespace workflows;
using namespace questionnaire;
using namespace disclosure;
using namespace answers;
using namespace rulepage;
using namespace scoring;
using namespace unit;
using namespace diagnosis;
using namespace actions;
using namespace review;
using namespace policy;
using namespace batch;
}  // namespace report
namespace cli {
using namespace base;
using namespace document;
using namespace outcomes;
using namespace workflows;
using namespace questionnaire;
using namespace disclosure;
using namespace answers;
using namespace rulepage;
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
}  // namespace cli

}  // namespace readiness
