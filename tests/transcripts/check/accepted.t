# promise: an acceptance that ends today still holds; tomorrow it is a finding; no time zone matters
$ cp $EXAMPLES/insurer-claims/leader.answers.yaml a.yaml
$ cat >>a.yaml <<'EOF'
>
> accepted:
>   - {pattern: liability-deflection, reason: The board decides in March., by: head-of-risk, expires: 2027-03-31}
> EOF
$ readiness check a.yaml --no-pattern liability-deflection
Gates from the command line                                          23 Nov 2026

a.yaml
  gate                  wants                 got                   result  line
  no-liability-         pattern(liability-    present, accepted     pass
  deflection            deflection) <= 0      until 2027-03-31
  accepted              liability-            until 2027-03-31      pass
                        deflection, accepted
                        by head-of-risk

2 checks on 1 file: 2 passed.
$ readiness check a.yaml --no-pattern liability-deflection --as-of 2027-03-31 | tail -n 3
  - accepted: close the gap, or have it accepted again with a later date

2 checks on 1 file: 1 warning, 1 passed.
$ readiness check a.yaml --no-pattern liability-deflection --as-of 2027-04-01
Gates from the command line                                           1 Apr 2027

a.yaml
  gate                  wants                 got                   result  line
  no-liability-         pattern(liability-    present               FAIL      49
  deflection            deflection) <= 0
  accepted              liability-            expired: held until   FAIL     123
                        deflection, accepted  2027-03-31
                        by head-of-risk

  - accepted: close the gap, or have it accepted again with a later date

2 checks on 1 file: 2 failed.
[1]
$ # 2027-03-31 at 23:59:59 in UTC, wherever the clock on the wall stands
$ for zone in UTC Pacific/Kiritimati Pacific/Pago_Pago XYZ-14 XYZ12; do TZ=$zone SOURCE_DATE_EPOCH=1806537599 readiness check a.yaml --no-pattern liability-deflection >out; printf '%s ' $?; done; echo
0 0 0 0 0 
$ # a second later
$ for zone in UTC Pacific/Kiritimati Pacific/Pago_Pago XYZ-14 XYZ12; do TZ=$zone SOURCE_DATE_EPOCH=1806537600 readiness check a.yaml --no-pattern liability-deflection >out; printf '%s ' $?; done; echo
1 1 1 1 1 
$ readiness check a.yaml --min 30 --as-of tomorrow
error[U0103]: `tomorrow` is not a date
  = help: write it like --as-of 2026-11-23
  = more: readiness explain U0103
[2]
$ # one that nobody can tell of is accepted, too; one that is not there any more has nothing to accept
$ sed -i 's/pattern: liability-deflection/pattern: shadow-ai/' a.yaml; readiness check a.yaml --no-pattern shadow-ai | grep -A 5 '^  no-'; sed -i 's/pattern: shadow-ai/pattern: trust-freeze/' a.yaml; readiness check a.yaml --no-pattern trust-freeze | grep -A 7 '^  no-'
  no-shadow-ai  pattern(shadow-ai) <= 0   cannot tell, accepted     pass
                                          until 2027-03-31
  accepted      shadow-ai, accepted by    until 2027-03-31          pass
                head-of-risk

2 checks on 1 file: 2 passed.
  no-trust-freeze  pattern(trust-freeze)   not present; the        pass
                   <= 0                    acceptance is no
                                           longer needed
  accepted         trust-freeze, accepted  not present; the        warning   123
                   by head-of-risk         acceptance is no
                                           longer needed

  - accepted: remove the entry
$ # it is told and never fails, also on the day after its last one
$ readiness check a.yaml --no-pattern trust-freeze --as-of 2027-04-01 | tail -n 3
  - accepted: remove the entry

2 checks on 1 file: 1 warning, 1 passed.
$ # where several are counted, those that are accepted are named with their days
$ sed -i 's/pattern: trust-freeze/pattern: liability-deflection/' a.yaml; printf 'schema: readiness/policy@1\nid: p\nquestionnaire: ai-adoption\ngates:\n  - {id: grave, metric: patterns(severity >= high), max: 3}\n' >p.yaml; readiness check a.yaml --policy p.yaml -f json | grep -A 3 '"accepted"'; readiness check a.yaml --policy p.yaml | grep -A 4 grave
          "accepted": [
            "liability-deflection"
          ],
          "is_accepted": false,
--
      "accepted": [
        {
          "pattern": "liability-deflection",
          "gate": null,
  grave     patterns(severity >= high)  2, at best 0: shadow-ai,    pass
            <= 3                        unchecked-output;
                                        accepted:
                                        liability-deflection until
                                        2027-03-31
