#include "cli/assess/page.hpp"

#include "diagnosis/plan.hpp"
#include "report/assessment/build.hpp"

namespace readiness::cli {

std::string page_text(const Context& context, const Questionnaire& questionnaire,
                      const Response& response, const DisplayChoice& choice) {
  const Assessment result =
      assessment(questionnaire, response, scoring_date(response, context.io.today));
  return render_terminal(build_report(result, roadmap(result), Audience::exec),
                         display_style(context.io, choice, true));
}

}  // namespace readiness::cli
