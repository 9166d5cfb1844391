# promise: what keeps all from being judged is in every output that a build server reads, not only in the terminal
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml a.yaml
$ cat >typo.yaml <<'EOF'
> schema: readiness/policy@1
> id: typo
> questionnaire: ai-adoption
> gates: [{id: rules, metric: score(governence), min: 50}]
> EOF
$ readiness check a.yaml --policy typo.yaml -f github --out junit=j.xml --out sarif=s.json --out gitlab=q.json --out json=c.json --out markdown=m.md
error[X0303]: `governence` is not a dimension, a facet or `overall`
  --> typo.yaml:4:35
   |
 4 | gates: [{id: rules, metric: score(governence), min: 50}]
   |                                   ^^^^^^^^^^
   = help: did you mean `governance`?
   = more: readiness explain X0303
::error file=typo.yaml,line=4,title=runnable REFUSED::runnable: X0303: `governence` is not a dimension, a facet or `overall`. To do: did you mean `governance`?
[3]
$ cat j.xml q.json m.md
<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="typo" timestamp="2026-11-23T00:00:00" hostname="localhost" tests="1" failures="0" errors="1" skipped="0" time="0">
  <properties>
    <property name="as-of" value="2026-11-23"/>
  </properties>
  <testcase name="runnable" classname="typo.yaml" time="0">
    <error type="REFUSED" message="runnable: X0303: `governence` is not a dimension, a facet or `overall`">typo.yaml:4
To do: did you mean `governance`?</error>
  </testcase>
  <system-out></system-out>
  <system-err/>
</testsuite>
[
  {
    "description": "REFUSED: runnable: X0303: `governence` is not a dimension, a facet or `overall`. To do: did you mean `governance`?",
    "check_name": "runnable",
    "fingerprint": "sha256:e34d350f347192d166dd107a5349aacba957011e9fe22212fe65beda5b852b78",
    "severity": "critical",
    "location": {
      "path": "typo.yaml",
      "lines": {
        "begin": 4
      }
    }
  }
]
# Policy typo, 23 Nov 2026

## typo.yaml

| gate | wants | got | result | line |
| --- | --- | --- | --- | --: |
| runnable | a check that can be run | X0303: \`governence\` is not a dimension, a facet or \`overall\` | REFUSED | 4 |

- runnable: did you mean \`governance\`?

**1 check on 1 file: 1 refused.**
$ grep -c X0303 j.xml s.json q.json c.json m.md
j.xml:1
s.json:1
q.json:1
c.json:1
m.md:1
$ # at a terminal the message is enough
$ readiness check a.yaml --policy typo.yaml 2>/dev/null
[3]
$ # a baseline that is not there
$ readiness check a.yaml --min 30 --baseline gone --max-drop 5 -f github 2>/dev/null
::error file=gone,title=runnable REFUSED::runnable: F0001: this file does not exist
[3]
$ # a folder without answers
$ mkdir empty; readiness check empty --min 30 -f github
error[P0130]: there are no answers to judge here
  --> empty
   = help: name answers files, or a folder that holds some
   = more: readiness explain P0130
::error file=empty,title=runnable REFUSED::runnable: P0130: there are no answers to judge here. To do: name answers files, or a folder that holds some
[5]
$ # a flag
$ readiness check a.yaml --min nowhere=30 -f github 2>/dev/null
::error file=a.yaml,title=runnable REFUSED::runnable: X0303: `nowhere` is not a dimension, a facet or `overall`. To do: there are tool_first, mindset, governance, roi, incentives, system, sustain, probes, target, redesign, upskill, safeguard, track and overall
[2]
$ # and of two files one that cannot be read, beside a gate that failed
$ printf 'schema: readiness/answers@1\nquestionnaire: ai-adoption\nrespondent: {role: boss}\n' >b.yaml
$ readiness check a.yaml b.yaml --min 50 --keep-going -f github 2>err; tail -n 1 err
::error file=a.yaml,line=88,title=min-overall FAIL::min-overall: wanted score(overall) >= 50, got 35, at best 44
::error file=b.yaml,line=3,title=readable REFUSED::readable: A0104: `boss` is not a role of ai-adoption. To do: the roles are leader, practitioner and compliance
warning: 1 file was left out; the others were judged
