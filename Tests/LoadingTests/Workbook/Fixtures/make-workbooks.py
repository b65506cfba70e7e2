#!/usr/bin/env python3
"""Makes the workbooks of this folder.

    python3 -m venv venv && venv/bin/pip install openpyxl==3.1.5 XlsxWriter==3.3.1
    venv/bin/python make-workbooks.py

`libreoffice.xlsx` is what LibreOffice Calc makes of `openpyxl.xlsx`, where it is installed:
    soffice --headless --convert-to xlsx ...
"""
import datetime
import pathlib
import random
import shutil
import subprocess
import tempfile
import zipfile

import openpyxl
import openpyxl.cell.rich_text as rich
import xlsxwriter
from openpyxl.cell.text import InlineFont

HERE = pathlib.Path(__file__).parent
WHEN = (2020, 6, 30, 0, 0, 0)
HEADER = ["id", "name", "kind", "day", "code", "share", "open"]
MOMENT = datetime.datetime(2020, 3, 1, 8, 30, 15)


def made_by_openpyxl():
    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = datetime.datetime(*WHEN)
    notes = book.active
    notes.title = "说明"
    notes["A1"] = "不是数据"
    sheet = book.create_sheet("数据")
    sheet.append(HEADER)
    sheet.append([1, "武汉中心", "甲", datetime.date(2020, 3, 1), "007", 0.1 + 0.2, True])
    sheet.append([2, "多行\n文字", "乙", MOMENT, 7, 1.5e-7, False])
    sheet["D3"].number_format = "yyyy/m/d"
    sheet["E3"].number_format = "000"
    sheet["B4"] = rich.CellRichText(
        "红", rich.TextBlock(InlineFont(b=True), " 字"), rich.TextBlock(InlineFont(i=True), "样"))
    sheet["A4"] = 3
    sheet["C4"] = "甲"
    sheet["F4"] = 123456789012345
    # The first cell of what is merged; two rows left out; blank ones with a border at the end.
    sheet["A6"] = 4
    sheet["B6"] = "合并"
    sheet.merge_cells("B6:C6")
    for row in (8, 9):
        for cell in sheet[row]:
            cell.border = openpyxl.styles.Border(top=openpyxl.styles.Side(style="thin"))
    book.save(HERE / "openpyxl.xlsx")


def made_by_xlsxwriter():
    for name, options in [("xlsxwriter", {}), ("xlsxwriter-1904", {"date_1904": True})]:
        book = xlsxwriter.Workbook(HERE / f"{name}.xlsx", options)
        book.set_properties({"created": datetime.datetime(*WHEN)})
        sheet = book.add_worksheet("dates")
        formats = [
            "yyyy-mm-dd", 'yyyy"年"m"月"', "yyyy", "yyyy-mm-dd hh:mm", "hh:mm:ss", "[h]:mm",
            "mmm-yy", '[$-804]yyyy"年"m"月"d"日";@', "0.00E+00", "#,##0.00", '"day "0', "0.0%",
        ]
        sheet.write_row(0, 0, ["format", "shown"])
        for row, code in enumerate(formats, 1):
            sheet.write_string(row, 0, code)
            look = book.add_format({"num_format": code})
            number = row > 8 or code == "[h]:mm"
            if number:
                sheet.write_number(row, 1, 43891.35434027778 if row == 6 else 1234.5, look)
            else:
                sheet.write_datetime(row, 1, MOMENT, look)
        cells = book.add_worksheet("cells")
        cells.write_row(0, 0, ["what", "value"])
        cells.write_row(1, 0, ["true", True])
        cells.write_row(2, 0, ["number", 420000])
        cells.write(3, 0, "formula with a number")
        cells.write_formula(3, 1, "=1+1", None, 2)
        cells.write(4, 0, "formula with a text")
        cells.write_formula(4, 1, '="a"&"b"', None, "ab")
        cells.write(5, 0, "formula with a truth")
        cells.write_formula(5, 1, "=TRUE()", None, True)
        cells.write(6, 0, "formula with an error")
        cells.write_formula(6, 1, "=NA()", None, "#N/A")
        cells.write(7, 0, "text with a control character")
        cells.write_string(7, 1, "a\x02b_x0041_")
        cells.write(8, 0, "spaces")
        cells.write_string(8, 1, "  两端 ")
        book.close()


def made_by_an_office():
    """A form as an office sends it: titles, unit line, a merged header of two rows, a total."""
    book = xlsxwriter.Workbook(HERE / "office-form.xlsx")
    book.set_properties({"created": datetime.datetime(*WHEN)})
    sheet = book.add_worksheet("月报")
    sheet.merge_range("A1:F1", "2020年知识产权保护中心快速预审情况表")
    sheet.write_row("A2", ["表号：知保1表", "", "填报日期：", datetime.date(2020, 7, 5), "单位：件"],
                    book.add_format({"num_format": "yyyy-mm-dd"}))
    sheet.merge_range("A3:A4", "序号")
    sheet.merge_range("B3:B4", "保护中心")
    sheet.merge_range("C3:D3", "预审受理量")
    sheet.merge_range("E3:F3", "预审合格量")
    sheet.write_row("C4", ["1月", "2月", "1月", "2月"])
    sheet.write_row("A5", [1, "武汉保护中心", 120, 130, 100, "—"])
    sheet.write_row("A6", [2, "北京保护中心", "１，２００", "", 900, ""])
    sheet.write_row("A7", ["", "合计", 1320, 130, 1000, ""])
    sheet.write_row("A8", ["填表人：", "某某", "审核人：", "某某"])
    book.close()


def made_by_libreoffice():
    office = shutil.which("soffice")
    if office is None:
        return
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [office, f"-env:UserInstallation=file://{folder}/user", "--headless", "--convert-to",
             "xlsx", "--outdir", folder, HERE / "openpyxl.xlsx"],
            check=True)
        shutil.copy(pathlib.Path(folder, "openpyxl.xlsx"), HERE / "libreoffice.xlsx")


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'


def by_hand(name, rows, shared="", styles="", head=DECLARATION, extra=""):
    """A workbook with the given rows of one sheet, as no program would write it."""
    parts = {
        "xl/workbook.xml": f'{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>'
        '<sheet name="only" sheetId="7" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{DECLARATION}<Relationships><Relationship Id="rId1" '
        f'Type="{LINKS}/worksheet" Target="/xl/worksheets/only.xml"/></Relationships>',
        "xl/worksheets/only.xml": f'{head}<worksheet xmlns="{MAIN}"><sheetData>{rows}'
        f"</sheetData>{extra}</worksheet>",
    }
    if shared:
        parts["xl/sharedStrings.xml"] = f'{DECLARATION}<sst xmlns="{MAIN}">{shared}</sst>'
    if styles:
        parts["xl/styles.xml"] = f'{DECLARATION}<styleSheet xmlns="{MAIN}">{styles}</styleSheet>'
    with zipfile.ZipFile(HERE / f"{name}.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in parts.items():
            archive.writestr(zipfile.ZipInfo(path, WHEN), text, zipfile.ZIP_DEFLATED)


def inline(*texts):
    return "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts)


def long_text(count):
    """A text that can be packed far, but not 200-fold."""
    draw = random.Random(7)
    return "".join("a" * 148 + draw.choice("bcde") + draw.choice("fghi") for _ in range(count // 150))


def made_by_hand():
    row = f"<row>{inline('what', 'value')}</row>"
    by_hand(
        "phonetic",
        row + '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'
        '<row><c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>x</t></rPh></is></c>'
        "</row>",
        shared="<si><r><t>東</t></r><r><t>京</t></r><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh>"
        "<phoneticPr fontId=\"1\"/></si><si><t xml:space=\"preserve\"> 空 </t></si>")
    by_hand(
        "prefixed",
        '<x:row r="1"><x:c r="A1" t="str"><x:v>a</x:v></x:c></x:row>'
        '<x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row>',
        head=DECLARATION)
    by_hand("uncalculated", row + "<row><c><f>SUM(A1:A9)</f></c><c><f>1+1</f><v></v></c></row>")
    by_hand("doctype", row, head=DECLARATION + '<!DOCTYPE worksheet [<!ENTITY a "b">]>')
    by_hand("bomb", row + "<row/>" * 400_000)
    by_hand("long-tag", row + f'<row a="{long_text(5_000_000)}"/>')
    by_hand("long-cell", f"{row}<row>{inline(long_text(1_100_000))}</row>")
    by_hand("wide", '<row><c r="ZZZ1"><v>1</v></c></row>')
    by_hand("disorder", '<row r="5"><c><v>1</v></c></row><row r="4"><c><v>1</v></c></row>')
    by_hand("far", row + f'<row r="1000000">{inline("far", "1")}</row>')
    by_hand("past", '<row r="9999999"><c><v>1</v></c></row>')
    by_hand("unshared", '<row><c t="s"><v>5</v></c></row>')
    by_hand("unclosed", "<row><c>")
    by_hand("blank", "<row/>")
    with zipfile.ZipFile(HERE / "archive.xlsx", "w") as archive:
        archive.writestr(zipfile.ZipInfo("readme.txt", WHEN), "a,b\n1,2\n")
    with zipfile.ZipFile(HERE / "document.xlsx", "w") as archive:
        archive.writestr(zipfile.ZipInfo("content.xml", WHEN), "<office/>")


made_by_openpyxl()
made_by_xlsxwriter()
made_by_an_office()
made_by_libreoffice()
made_by_hand()
