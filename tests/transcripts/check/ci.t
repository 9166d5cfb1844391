# promise: the recipe of examples/ci judges the newest wave of a unit, all its people together, and leaves what build servers read
$ cp -r $EXAMPLES/ci/answers $EXAMPLES/ci/readiness-policy.yaml .
$ grep -hE 'flags:|uses: ./|file:' $EXAMPLES/ci/*.yaml
$ FORMAT=github $EXAMPLES/../ci/gate.sh answers readiness-policy.yaml --max-drop 5
$ ls gate
$ grep -c '<testcase' gate/junit.xml
$ head -n 3 gate/summary.md
$ # the defaults of the script are those of the action and of the component
$ $EXAMPLES/../ci/gate.sh | tail -n 1
$ grep -hE 'default: (answers|readiness-policy)' $EXAMPLES/../action.yml $EXAMPLES/../templates/gate.yml
$ $EXAMPLES/../ci/gate.sh nowhere | tail -n 1
$ # the hooks for pre-commit
$ sed -n 's/^ *entry: //p' $EXAMPLES/../.pre-commit-hooks.yaml | while read -r hook; do echo "$hook"; bash -c "$hook $(case $hook in *lint) echo readiness-policy.yaml ;; esac)" 2>/dev/null | tail -n 1; done
