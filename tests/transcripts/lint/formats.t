# promise: the short format is for editors, the JSON for programs
$ cat >a.yaml <<'EOF'
> schema: readiness/answers@1
> questionnaire: ai-adoption
> respondent: {role: leader}
> answers:
>   governance.trafic_light: 1
>   system.owner: 9
> EOF
$ readiness lint a.yaml --format short
a.yaml:5:3: error[A0101]: `governance.trafic_light` is not a question of ai-adoption
a.yaml:6:17: error[A0201]: `9` is not a level of `system.owner`
[1]
$ readiness lint a.yaml --format json
{
  "schema": "readiness/diagnostics@1",
  "diagnostics": [
    {
      "severity": "error",
      "code": "A0101",
      "message": "`governance.trafic_light` is not a question of ai-adoption",
      "place": {
        "file": "a.yaml",
        "line": 5,
        "column": 3,
        "source": "  governance.trafic_light: 1",
        "caret": 2,
        "width": 23,
        "label": null
      },
      "related": [],
      "notes": [],
      "help": "did you mean `governance.traffic_light`?"
    },
    {
      "severity": "error",
      "code": "A0201",
      "message": "`9` is not a level of `system.owner`",
      "place": {
        "file": "a.yaml",
        "line": 6,
        "column": 17,
        "source": "  system.owner: 9",
        "caret": 16,
        "width": 1,
        "label": null
      },
      "related": [],
      "notes": [],
      "help": "its levels are 0 to 4"
    }
  ]
}
[1]
$ readiness report a.yaml 2>&1 >/dev/null | head -n 1
error[A0101]: `governance.trafic_light` is not a question of ai-adoption
