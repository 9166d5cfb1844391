#include "review/review.hpp"

#include <algorithm>
#include <utility>

namespace readiness::review {
namespace {

bool is_same_post(const Response& a, const Response& b) {
  return a.role == b.role && subject_of(a, "unit") == subject_of(b, "unit");
}

/// Without a ref nobody can be told from their colleagues.
bool is_same_person(const Response& a, const Response& b) {
  return is_same_post(a, b) && !a.ref.empty() && a.ref == b.ref;
}

/// Puts the voices of each wave onto tracks.
class Matcher {
 public:
  explicit Matcher(const WaveReview& review) : review_(review) {}

  std::vector<Track> match_all() {
    for (at_ = 0; at_ < review_.waves.size(); ++at_) {
      std::vector<const Assessment*> voices = voices_of(review_.waves[at_]);
      for (Track& track : tracks_) track.waves.push_back(nullptr);
      match(voices, [&](const Track& track, const Assessment& voice) {
        return review_.are_persons || is_same_person(*last_of(track).response, *voice.response);
      });
      match(voices, [&](const Track& track, const Assessment& voice) {
        return is_only_one_left(track, voice, voices);
      });
      for (const Assessment* voice : voices)
        if (voice) begin_track(voice);
    }
    return std::move(tracks_);
  }

 private:
  [[nodiscard]] std::vector<const Assessment*> voices_of(const Wave& wave) const {
    std::vector<const Assessment*> voices;
    for (const Assessment& voice : wave.voices())
      if (review_.are_persons || review_.questionnaire->roles[voice.response->role].named)
        voices.push_back(&voice);
    return voices;
  }

  static const Assessment& last_of(const Track& track) {
    return **std::find_if(track.waves.rbegin(), track.waves.rend(),
                          [](const Assessment* wave) { return wave != nullptr; });
  }

  /// Whether the track goes on to this wave's predecessor and has no successor yet.
  [[nodiscard]] bool is_free(const Track& track) const { return !track.waves[at_]; }

  template <class Fits>
  void match(std::vector<const Assessment*>& voices, Fits fits) {
    for (const Assessment*& voice : voices) {
      if (!voice) continue;
      const auto found = std::find_if(tracks_.begin(), tracks_.end(), [&](const Track& track) {
        return is_free(track) && fits(track, *voice);
      });
      if (found == tracks_.end()) continue;
      found->waves[at_] = voice;
      voice = nullptr;
    }
  }

  /// Whether track and voice are all that is left of their unit and role on each side.
  [[nodiscard]] bool is_only_one_left(const Track& track, const Assessment& voice,
                                      const std::vector<const Assessment*>& voices) const {
    const Response& response = *voice.response;
    const auto tracks = std::count_if(tracks_.begin(), tracks_.end(), [&](const Track& other) {
      return is_free(other) && is_same_post(*last_of(other).response, response);
    });
    const auto left = std::count_if(voices.begin(), voices.end(), [&](const Assessment* other) {
      return other && is_same_post(*other->response, response);
    });
    return tracks == 1 && left == 1 && is_same_post(*last_of(track).response, response);
  }

  void begin_track(const Assessment* voice) {
    Track track;
    track.waves.assign(at_, nullptr);
    track.waves.push_back(voice);
    tracks_.push_back(std::move(track));
  }

  const WaveReview& review_;
  std::vector<Track> tracks_;
  std::size_t at_ = 0;
};

std::vector<Comparison> steps_of(const Track& track) {
  std::vector<Comparison> steps;
  const Assessment* before = nullptr;
  for (const Assessment* wave : track.waves) {
    if (before && wave) steps.push_back(compare(*before, *wave));
    if (wave) before = wave;
  }
  return steps;
}

/// The step into the last wave from the one before it; null when the track has none.
const Comparison* last_step(const Track& track) {
  const std::size_t size = track.waves.size();
  const bool both = track.waves[size - 1] && track.waves[size - 2];
  return both ? &track.steps.back() : nullptr;
}

}  // namespace

bool WaveReview::is_empty() const {
  return std::all_of(tracks.begin(), tracks.end(),
                     [](const Track& track) { return track.steps.empty(); }) &&
         std::all_of(groups.begin(), groups.end(),
                     [](const GroupTrack& group) { return group.steps.empty(); });
}

bool WaveReview::withholds_large_groups() const {
  return std::any_of(groups.begin(), groups.end(), [](const GroupTrack& group) {
    return std::any_of(group.waves.begin(), group.waves.end(), [](const GroupWave& wave) {
      return !wave.is_told && wave.people >= static_cast<int>(smallest_group);
    });
  });
}

bool WaveReview::has_changes() const {
  const std::size_t last = waves.size() - 1;
  const bool track_changed = std::any_of(tracks.begin(), tracks.end(), [&](const Track& track) {
    const Comparison* step = last_step(track);
    return step ? step->has_changes() : track.waves[last] || track.waves[last - 1];
  });
  return track_changed || std::any_of(groups.begin(), groups.end(), [&](const GroupTrack& group) {
           const bool moved = group.waves[last - 1].people != group.waves[last].people;
           return moved || (!group.steps.empty() && group.steps.back().to == last &&
                            *group.steps.back().change != 0);
         });
}

std::vector<FallOf> WaveReview::falls_beyond(double points) const {
  const std::size_t last = waves.size() - 1;
  std::vector<FallOf> all;
  for (const UnitTrack& track : units) {
    const std::optional<UnitWave>&before = track.waves[last - 1], &after = track.waves[last];
    if (!before) continue;
    const bool are_heard_still =
        after && std::ranges::includes(after->heard, before->heard, std::less<>());
    // with others who are heard now it is another figure, and not this one that fell
    if (are_heard_still && after->heard != before->heard) continue;
    const Fall fall{
        {}, before->overall, are_heard_still ? std::optional(after->overall) : std::nullopt};
    if (is_beyond(fall, points)) all.push_back({nullptr, track.unit, {fall}});
  }
  for (const Track& track : tracks) {
    const Assessment* const before = track.waves[last - 1];
    if (!before) continue;
    const Comparison* const step = last_step(track);
    std::vector<Fall> falls = step ? step->falls_beyond(points) : std::vector<Fall>();
    if (!step || !falls.empty()) all.push_back({before, {}, std::move(falls)});
  }
  return all;
}

WaveReview review_waves(const Questionnaire& questionnaire, std::vector<Wave> waves,
                        bool are_persons, const std::vector<bool>& published) {
  WaveReview review;
  review.questionnaire = &questionnaire;
  review.waves = std::move(waves);
  review.are_persons = are_persons;
  review.tracks = Matcher(review).match_all();
  for (Track& track : review.tracks) track.steps = steps_of(track);
  if (!are_persons) {
    review.groups = group_tracks(questionnaire, review.waves, published);
    review.units = unit_tracks(questionnaire, review.waves, published);
  }
  return review;
}

}  // namespace readiness::review
