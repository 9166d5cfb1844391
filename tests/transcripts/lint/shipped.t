# promise: the shipped files are clean, without a single suppression
$ readiness lint $QUESTIONNAIRES $EXAMPLES
66 files checked: 0 errors, 0 warnings.
$ readiness lint $QUESTIONNAIRES $EXAMPLES --strict --format short
