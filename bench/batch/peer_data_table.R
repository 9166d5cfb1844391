# The job with R's data.table.
library(data.table)
table <- fread(commandArgs(TRUE)[1], na.strings = c("", "?"))
for (q in seq(6, 48, 6)) set(table, j = paste0("q", q), value = 4 - table[[paste0("q", q)]])
dims <- paste0("d", 1:6)
for (d in 0:5) {
  names <- paste0("q", 8 * d + 1:8)
  weights <- (8 * d + 0:7) %% 3 + 1
  values <- as.matrix(table[, ..names])
  known <- !is.na(values)
  values0 <- values
  values0[!known] <- 0
  set(table, j = dims[d + 1], value = as.vector(25 * (values0 %*% weights) / (known %*% weights)))
  whole <- values[rowSums(known) == 8, ]
  cat(8 / 7 * (1 - sum(apply(whole, 2, var)) / var(rowSums(whole))), "\n")
}
scores <- as.matrix(table[, ..dims])
table[, overall := 0.7 * rowMeans(scores, na.rm = TRUE) + 0.3 * do.call(pmin, c(table[, ..dims], na.rm = TRUE))]
fwrite(table[, c("ref", "overall", dims), with = FALSE], "peer_a.csv")
fwrite(table[, unlist(lapply(.SD, function(x) list(n = sum(!is.na(x)), mean = mean(x, na.rm = TRUE), sd = sd(x, na.rm = TRUE))), recursive = FALSE), by = team, .SDcols = dims], "peer_b.csv")
