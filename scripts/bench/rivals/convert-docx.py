"""Converts DOCX to PDF in a running LibreOffice. Usage: convert-docx.py PORT; each line of input is IN<tab>OUT."""

import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

LONGEST_START = 60


def connect(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    address = f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext"
    limit = time.monotonic() + LONGEST_START
    while True:
        try:
            context = resolver.resolve(address)
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if time.monotonic() > limit:
                raise
            time.sleep(0.1)


def option(name, value):
    return PropertyValue(Name=name, Value=value)


def convert(desktop, source, target):
    hidden = (option("Hidden", True),)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, hidden)
    try:
        to_pdf = (option("FilterName", "writer_pdf_Export"),)
        document.storeToURL(uno.systemPathToFileUrl(target), to_pdf)
    finally:
        document.close(True)


def main():
    desktop = connect(sys.argv[1])
    print("ready", flush=True)
    for line in sys.stdin:
        source, target = line.rstrip("\n").split("\t")
        convert(desktop, source, target)
        print("done", flush=True)
    desktop.terminate()


main()
