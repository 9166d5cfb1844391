# promise: a missing file, a folder, an empty file and an unreadable name each get their own sentence
$ readiness report none.yaml
error[F0001]: this file does not exist
  --> none.yaml
   = note: the system says: No such file or directory
   = more: readiness explain F0001
[3]
$ mkdir folder; readiness report folder
error: there are no answers here
[5]
$ touch empty.yaml; readiness report empty.yaml
error[Y0108]: this file is empty
  --> empty.yaml
   = more: readiness explain Y0108
[3]
$ readiness lint none.yaml
error[F0001]: this file does not exist
  --> none.yaml
   = note: the system says: No such file or directory
   = more: readiness explain F0001
0 files checked: 1 error, 0 warnings.
[3]
$ readiness lint folder
No readiness file was found (they begin with `schema: readiness/...`).
[5]
