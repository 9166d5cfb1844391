# promise: lint writes what build servers read, with the meaning of each code and a fingerprint that outlives moved lines
$ sed 's/^  governance.traffic_light: 1 /  governance.trafic_light: 1 /' $EXAMPLES/insurer-claims/leader.answers.yaml >a.yaml
$ cp $EXAMPLES/insurer-claims/compliance.answers.yaml b.yaml
$ readiness lint a.yaml b.yaml -f github --out junit=j.xml --out sarif=s.json --out gitlab=q.json
::error file=a.yaml,line=57,title=A0101 FAIL::A0101: `governance.trafic_light` is not a question of ai-adoption. To do: did you mean `governance.traffic_light`?
[1]
$ cat j.xml q.json
<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="readiness lint" timestamp="2026-11-23T00:00:00" hostname="localhost" tests="2" failures="1" errors="0" skipped="0" time="0">
  <properties>
    <property name="as-of" value="2026-11-23"/>
  </properties>
  <testcase name="A0101: `governance.trafic_light` is not a question of ai-adoption" classname="a.yaml" time="0">
    <failure type="FAIL" message="A0101: `governance.trafic_light` is not a question of ai-adoption">a.yaml:57
To do: did you mean `governance.traffic_light`?</failure>
  </testcase>
  <testcase name="lint" classname="b.yaml" time="0"/>
  <system-out></system-out>
  <system-err/>
</testsuite>
[
  {
    "description": "FAIL: A0101: `governance.trafic_light` is not a question of ai-adoption. To do: did you mean `governance.traffic_light`?",
    "check_name": "A0101",
    "fingerprint": "sha256:222d7d421c7a6789bb80990b9ababb211f89b7bab37f3b45a9389057ce01a44b",
    "severity": "major",
    "location": {
      "path": "a.yaml",
      "lines": {
        "begin": 57
      }
    }
  }
]
$ grep -A 12 '"rules"' s.json
          "rules": [
            {
              "id": "A0101",
              "name": "A0101",
              "shortDescription": {
                "text": "A question does not exist in the questionnaire."
              },
              "help": {
                "text": "Correct the id; `readiness show` lists them all."
              },
              "defaultConfiguration": {
                "level": "error"
              }
$ prints() { readiness lint "$1" -f sarif | grep readiness/v1; }; prints a.yaml >before; sed -i '1a # a line more' a.yaml; prints a.yaml | diff before - && grep -c . before
1
