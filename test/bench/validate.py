"""What a planner's own script would do: the checks of levelcheck that these workbooks need, with openpyxl.

    python3 validate.py skills.json team.xlsx ...

skills.json maps each skill code to its name and the levels it is defined at. Prints how many findings each rule has.
"""

import json
import sys
import warnings
from collections import Counter

from openpyxl import load_workbook

RENAMED = {"ITMG"}
HEADER_ROWS = 30


def read_level(value):
    """A level, or None for anything that is none."""
    if isinstance(value, int):
        return value
    text = str(value).strip()
    return int(text) if text.isdigit() else None


class Check:
    def __init__(self, skills, findings):
        self.skills = skills
        self.findings = findings
        self.seen = set()

    def mention(self, code):
        if code in RENAMED:
            self.findings["renamed"] += 1

    def assess(self, person, code, value):
        level = read_level(value)
        if level is None:
            self.findings["level-undecided" if value == "TBA" else "level-unreadable"] += 1
            return
        if not 1 <= level <= 7:
            self.findings["level-out-of-scale"] += 1
        elif level not in self.skills[code]["levels"]:
            self.findings["level-not-defined"] += 1
        key = (person, code, level)
        if key in self.seen:
            self.findings["duplicate"] += 1
        self.seen.add(key)


def skill_code(skills, cell):
    code = cell.strip().upper() if isinstance(cell, str) else None
    return code if code in skills else None


def read_list(rows, header, check):
    """A row for each person and skill."""
    person, code, name, level = (header.index(title) for title in ("Name", "Skill code", "Skill", "Level"))
    for row in rows:
        found = skill_code(check.skills, row[code])
        if found is None:
            check.findings["skill-unknown"] += 1
            continue
        check.mention(found)
        if row[name] != check.skills[found]["name"]:
            check.findings["code-name-mismatch"] += 1
        if row[level] is None:
            check.findings["level-missing"] += 1
        else:
            check.assess(row[person], found, row[level])


def read_people_by_skills(rows, header, check):
    """A row for each person, a column for each skill."""
    person = header.index("Name")
    columns = [(index, skill_code(check.skills, cell)) for index, cell in enumerate(header)]
    columns = [(index, code) for index, code in columns if code is not None]
    for row in rows:
        for index, code in columns:
            if index < len(row) and row[index] is not None:
                check.mention(code)
                check.assess(row[person], code, row[index])


def check_sheet(sheet, skills, findings):
    rows = sheet.iter_rows(values_only=True)
    for _, header in zip(range(HEADER_ROWS), rows):
        if "Name" not in header:
            continue
        read = read_list if "Level" in header else read_people_by_skills
        read(rows, list(header), Check(skills, findings))
        return


def main():
    warnings.simplefilter("ignore")
    with open(sys.argv[1], encoding="utf-8") as file:
        skills = json.load(file)
    findings = Counter()
    for path in sys.argv[2:]:
        workbook = load_workbook(path, read_only=True, data_only=True)
        for sheet in workbook.worksheets:
            check_sheet(sheet, skills, findings)
        workbook.close()
    print(json.dumps(findings))


main()
