# promise: names of people, units and groups are what people mean: white space and NFC make no difference
$ cat >head.csv <<'EOF'
> ref,role,unit,learn.after_an_incident
> EOF
$ # Café twice, red four times in four spellings, and one person twice
$ (cat head.csv; printf 'P1,lead,Caf\u00e9,2\nP2,lead,Cafe\u0301,2\nP3,lead,red,1\nP4,lead,red ,1\nP5,lead,red\u00a0,1\nP6,lead, red\u200b,1\nP4 ,lead,red,1\n') >team.csv
$ readiness batch team.csv -q demo --group-by unit 2>&1 | grep -A 1 B0117
error[B0117]: the respondent `P4` appears twice, first in row 5
  --> team.csv:8:1
--
   = more: readiness explain B0117
$ sed -i '$d' team.csv; readiness batch team.csv -q demo --group-by unit 2>/dev/null | sed -n '/^Scores/,/^$/p'
Scores by unit
  unit  n  overall
  Café  2        -
  red   4        -
  all   6        -
$ # two spellings inside of a name, too; and ideographic spaces
$ (cat head.csv; printf 'P1,lead,Team  A,2\nP2,lead,Team\u00a0A,2\nP3,lead,\u3000Team A,1\n') >inner.csv; readiness batch inner.csv -q demo --group-by unit 2>/dev/null | sed -n '/^Scores/,/^$/p'
Scores by unit
  unit    n  overall
  Team A  3        -
  all     3        -
$ # case is told, for it may be meant
$ (cat head.csv; printf 'P1,lead,Comms,2\nP2,lead,comms,2\nP3,lead,COMMS,1\n') >case.csv; readiness batch case.csv -q demo --group-by unit 2>&1 >/dev/null | grep -A 1 A0314
warning[A0314]: `COMMS` and `Comms` differ only in case and count as two
  = help: write the unit the same way if they mean the same
  = more: readiness explain A0314

warning[A0314]: `COMMS` and `comms` differ only in case and count as two
  = help: write the unit the same way if they mean the same
  = more: readiness explain A0314
