# promise: an answer is added to a file that says once who gave them all
$ sed '/governance.traffic_light/d' $EXAMPLES/insurer-claims/leader.answers.yaml >a.yaml; grep defaults a.yaml
defaults: {date: 2026-11-12, by: L1}
$ readiness assess --resume a.yaml --set governance.traffic_light=2 --no-input --no-report >/dev/null 2>err; grep -c A0501 err; grep -c 'governance.traffic_light: 2 ' a.yaml
0
1
