# promise: of several units there is a line each, and the people of each only when asked for
$ printf 'ref,role,unit,respond.quiet_nights,respond.heroes,learn.after_an_incident,learn.near_misses\nX,lead,East,5,agree,1,agree\nY,lead,West,4,agree,2,agree\nZ,lead,South,3,agree,2,agree\n' >old.csv
$ sed 's/X,lead,East,5/X,lead,East,0/; s/Y,lead,West,4,agree,2/Y,lead,West,4,agree,0/' old.csv >new.csv
$ readiness compare old.csv new.csv -q demo 2>/dev/null
Incident readiness of a software team                         old.csv to new.csv
Comparable: same questionnaire, same scoring (demo 1.0.0).
Of 3 units 1 rose, 1 fell and 1 stayed.

Unit by unit
  unit    old.csv   new.csv  change  what moved it
  West   2.46 (1)  1.28 (1)   -1.18  After an incident -1.19
  South  2.46 (1)  2.46 (1)    0.00
  East   1.87 (1)  2.76 (1)   +0.89  Nights woken +0.89

Low ends of the overall, with the level in brackets. What moved it: the question
that moved most in the answers of those who answer by name.
Each person and group: --full.
$ readiness compare old.csv new.csv -q demo --full 2>/dev/null | grep -c '^Team lead'
3
$ readiness compare old.csv new.csv -q demo --max-drop 1 2>&1 >/dev/null | sed -n "/^fell/,\$p"
fell by more than 1:
  Team lead Y of West: Overall 2.46 -> 1.28; Learning 6.94 -> 2.50
