# promise: a small group is withheld, and so is the next smallest where the small one could be worked out
$ { echo ref,role,unit,learn.near_misses,learn.after_an_incident; for i in $(seq 1 20); do echo R$i,engineer,north,agree,2; done; for i in $(seq 1 6); do echo S$i,engineer,south,neutral,1; done; for i in 1 2 3; do echo W$i,engineer,west,disagree,0; done; } >team.csv
$ readiness batch team.csv -q demo --group-by unit 2>/dev/null | head -n 16
Incident readiness of a software team
demo 1.0.0, 29 respondents
Means over people: everybody who is asked counts once, so a column may be of
fewer than n. Only these have an overall: team leads. In a unit's own figure its
roles count alike: see `readiness report`.

Scores by unit
  unit    n   overall    1
  north  20         -  6.9
  south   6  withheld
  west    3  withheld
  all    29         -  5.7

1 Learning
Withheld: fewer than 5 people without names, 10 where a sensitive question
counts, or a group from which fewer could be worked out.
$ readiness batch team.csv -q demo --group-by unit -f groups 2>/dev/null
unit,part,n,withheld,mean,sd,ci_low,ci_high
north,overall,0,false,,,,
north,prepare,0,false,,,,
north,respond,0,false,,,,
north,learn,20,false,6.944444444,,,
south,overall,0,false,,,,
south,prepare,0,false,,,,
south,respond,0,false,,,,
south,learn,,true,,,,
west,overall,0,false,,,,
west,prepare,0,false,,,,
west,respond,0,false,,,,
west,learn,,true,,,,
$ readiness batch team.csv -q demo --group-by unit -f json 2>/dev/null | grep -A 6 '"key"'
    "key": [],
    "joins": [],
    "n": 29,
    "withheld": false,
    "overall": null,
    "dimensions": {
      "prepare": null,
--
      "key": ["north"],
      "joins": [],
      "n": 20,
      "withheld": false,
      "overall": null,
      "dimensions": {
        "prepare": null,
--
      "key": ["south"],
      "joins": [],
      "n": 6,
      "withheld": true,
      "overall": null,
      "dimensions": {
        "prepare": null,
--
      "key": ["west"],
      "joins": [],
      "n": 3,
      "withheld": true,
      "overall": null,
      "dimensions": {
        "prepare": null,
