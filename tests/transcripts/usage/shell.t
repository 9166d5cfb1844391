# promise: the shell gets its completion and its manual pages from the program's own tables
$ readiness completion bash | head -n 2
# shellcheck shell=bash
# Completion for bash. The program itself says what fits: `readiness complete -- WORD...`
$ readiness completion tcsh
error[U0103]: SHELL takes bash, zsh or fish, not `tcsh`
  = help: usage: readiness completion bash|zsh|fish [FLAGS]; readiness help completion shows all flags
  = more: readiness explain U0103
[2]
$ readiness complete -- plan --f
--format	format: terminal, markdown, html, pdf, xlsx or json; by d...
$ readiness complete -- explain score gov
governance
governance.in_writing
governance.working_rule
governance.time_to_answer
governance.cannot_tell
governance.traffic_light
governance.approved_list
governance.unapproved_use
governance.accountable_name
governance.reporting_route
governance.last_mistake
governance.tries_since_mistake
governance.use_since_mistake
governance.safe_to_report
$ readiness man migrate | head -n 5
.TH READINESS-MIGRATE 1 2026-11-23 "readiness 0.1.0" "User Commands"
.SH NAME
readiness\-migrate \- carry answers to another version of their questionnaire, and back
.SH SYNOPSIS
\fBreadiness\fR migrate ANSWERS \-\-to QUESTIONNAIRE [\fIOPTIONS\fR]
$ readiness man write pages 2>&1 | head -n 2
Wrote pages/readiness.1
Wrote pages/readiness-assess.1
$ readiness man reprot
error[U0101]: there is no manual page for `reprot`
  = help: did you mean `report`?
  = more: readiness explain U0101
[2]
