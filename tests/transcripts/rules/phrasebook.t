# promise: a phrasebook of one's own replaces the built-in ones, and its mistakes are told at their place
$ cp $EXAMPLES/../phrasebooks/en.yaml own.yaml; sed -i 's/^  - id: judgement/  - {id: vibes, kind: judgement, sure: likely, patterns: ["good vibes"], why: nobody knows them, instead: "say what is meant"}\n&/' own.yaml
$ printf 'You may use AI for what is in the list, and for the rest it is good\nvibes that you and the others are to go by, in all of it.\n' >p.txt
$ readiness rules lint p.txt -f short --phrasebook own.yaml | grep vibes
p.txt:1:64: error[G0101]: "good vibes" leaves the decision to whoever reads it
$ readiness lint own.yaml
1 file checked: 0 errors, 0 warnings.
$ sed -i 's/"good vibes"/"good @vibes"/' own.yaml; readiness rules lint p.txt --phrasebook own.yaml 2>&1 | sed 's/yaml:[0-9]*/yaml:N/' | head -n 2
error[G0401]: this is not a pattern: there is no set `vibes`
  --> own.yaml:N:59
