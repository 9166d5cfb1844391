# promise: today is the day where the user is; a check's day is the one in UTC, as its help says
$ unset SOURCE_DATE_EPOCH; for zone in AAA-14 BBB+12; do TZ=$zone date +%F >day; TZ=$zone readiness assess demo --no-input --role lead -o $zone.yaml 2>/dev/null; grep -q "defaults: {date: $(cat day)}" $zone.yaml && echo the same day; done
the same day
the same day
$ cmp -s AAA-14.yaml BBB+12.yaml || echo "and not the same one in both"
and not the same one in both
