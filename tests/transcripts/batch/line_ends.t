# promise: a byte order mark, CRLF, CR CR LF and quoted cells change nothing
$ printf 'ref,role,unit,learn.near_misses\nL1,lead,n,agree\nL2,lead,n,neutral\n' >plain.csv
$ printf '\xef\xbb\xbfref,role,unit,learn.near_misses\r\nL1,lead,n,agree\r\nL2,lead,n,neutral\r\n' >crlf.csv
$ printf 'ref,role,unit,learn.near_misses\r\r\n"L1",lead,"n, ""x""\n",agree\r\r\nL2,lead,n,neutral' >other.csv
$ for table in plain crlf other; do readiness batch $table.csv -q demo -f csv 2>/dev/null | cksum; done
502589656 278
502589656 278
502589656 278
