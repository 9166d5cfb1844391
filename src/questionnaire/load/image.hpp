#pragma once

#include "base/modules.hpp"
#include "questionnaire/model.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::questionnaire {

// A loaded questionnaire as bytes: loading the built-in ones anew at every start would take half of
// the time of a short run. The bytes are made while the program is built and mean nothing to any
// other build.

/// All but the texts of its sources, of which the names stay.
[[nodiscard]] std::string image_of(const Questionnaire& questionnaire);

/// The questionnaire back; `text_of` gives the text of a source by its name. Nothing when the bytes
/// are no image.
[[nodiscard]] std::optional<Questionnaire> from_image(
    std::string_view image, const std::function<std::string(const std::string& name)>& text_of);

}  // namespace readiness::questionnaire
