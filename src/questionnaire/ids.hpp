#pragma once

#include "base/index.hpp"
#include "base/modules.hpp"

namespace readiness::questionnaire {

using QuestionId = Id<struct QuestionTag>;
using DimensionId = Id<struct DimensionTag>;
using FacetId = Id<struct FacetTag>;
using ScaleId = Id<struct ScaleTag>;
using RoleId = Id<struct RoleTag>;
using LevelId = Id<struct LevelTag>;
using PatternId = Id<struct PatternTag>;
using StageId = Id<struct StageTag>;
using OwnerId = Id<struct OwnerTag>;
using RecommendationId = Id<struct RecommendationTag>;

}  // namespace readiness::questionnaire
