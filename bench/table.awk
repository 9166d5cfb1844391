# Lines of the benchmark's scripts (measure.sh) as a table, or with -v json=1 as JSON, one object a line.
BEGIN { FS = "\t" }
json {
  printf "{\"job\":\"%s\",\"name\":\"%s\",\"count\":%d,\"seconds\":%s,\"kib\":%d,\"cpu\":%s}\n", $1, $2, $3, $4, $5, $6
  next
}
$1 != job { job = $1; own = ($4 > 0 ? $4 : 0.01) / $3; printf "%s%-46s %10s %10s %12s %9s %10s\n", (NR > 1 ? "\n" : ""), job, "took", "processor", "", "memory", "to first" }
{
  each = ($4 > 0 ? $4 : 0.01) / $3
  printf "  %-44s %10s %10s %12s %9s %8.2f x\n", $2, time_text($4), time_text($6), \
    ($3 > 1 ? sprintf("%.0f/s", 1 / each) : ""), ($5 > 0 ? sprintf("%.0f MiB", $5 / 1024) : ""), each / own
}
function time_text(seconds) { return seconds < 0.1 ? sprintf("%.2f ms", 1000 * seconds) : sprintf("%.2f s", seconds) }
