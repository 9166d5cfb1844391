# promise: the shipped files are clean, without a single suppression
$ readiness lint $QUESTIONNAIRES $EXAMPLES
55 files checked: 0 errors, 0 warnings.
$ readiness lint $QUESTIONNAIRES $EXAMPLES --strict --format short
