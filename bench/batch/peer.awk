# The job in awk.
BEGIN { FS = OFS = ","; out = "peer_a.csv" }
NR == 1 { print "ref,overall,d1,d2,d3,d4,d5,d6" >out; next }
{
  sum = 0; count = 0; least = 101; line = ""
  for (d = 0; d < 6; d++) {
    total = weight = answered = whole = 0
    for (i = 0; i < 8; i++) {
      q = 8 * d + i; cell = $(q + 4)
      if (cell == "" || cell == "?") continue
      level = q % 6 == 5 ? 4 - cell : cell + 0
      levels[i] = level; answered++; whole += level
      w = q % 3 + 1; total += w * level; weight += w
    }
    if (answered == 8) {
      n[d]++; t[d] += whole; tt[d] += whole * whole
      for (i = 0; i < 8; i++) { s[d, i] += levels[i]; ss[d, i] += levels[i] * levels[i] }
    }
    if (weight) {
      score = 25 * total / weight; line = line "," score
      sum += score; count++; if (score < least) least = score
      gn[$3, d]++; gs[$3, d] += score; gss[$3, d] += score * score; teams[$3]
    } else line = line ","
  }
  print $1, (count ? 0.7 * sum / count + 0.3 * least : "") line >out
}
END {
  for (team in teams) for (d = 0; d < 6; d++) {
    m = gn[team, d]; a = gs[team, d]
    print team, d, m, a / m, (m > 1 ? sqrt((gss[team, d] - a * a / m) / (m - 1)) : "") >"peer_b.csv"
  }
  for (d = 0; d < 6; d++) {
    v = 0
    for (i = 0; i < 8; i++) v += ss[d, i] - s[d, i] * s[d, i] / n[d]
    print 8 / 7 * (1 - v / (tt[d] - t[d] * t[d] / n[d])) >"peer_b.csv"
  }
}
