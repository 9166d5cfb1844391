# promise: lint writes what build servers read, with the meaning of each code and a fingerprint that outlives moved lines
$ sed 's/^  governance.traffic_light: 1 /  governance.trafic_light: 1 /' $EXAMPLES/insurer-claims/leader.answers.yaml >a.yaml
$ cp $EXAMPLES/insurer-claims/compliance.answers.yaml b.yaml
$ readiness lint a.yaml b.yaml -f github --out junit=j.xml --out sarif=s.json --out gitlab=q.json
$ cat j.xml q.json
$ grep -A 12 '"rules"' s.json
$ prints() { readiness lint "$1" -f sarif | grep readiness/v1; }; prints a.yaml >before; sed -i '1a # a line more' a.yaml; prints a.yaml | diff before - && grep -c . before
