"""The fields of pages: what they are labelled with, what people call them when they ask, and what stands in them."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from . import values
from .words import LABELS, invented


@dataclass(frozen=True)
class Kind:
    """One kind of field.

    labels: as it is printed. names: what a person calls it besides ("what is the ..."). questions: whole questions.
    group: what a vague word ("date") could mean: pages with several of a group are not asked by it.
    """

    key: str
    labels: tuple[str, ...]
    value: Callable[[Random], str]
    names: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    group: str = ""


def _kind(
    key: str, labels: str, value: Callable[[Random], str], names: str = "", questions: str = "", group: str = ""
) -> Kind:
    def parts(text: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in text.split("|") if part.strip())

    return Kind(key, parts(labels), value, parts(names), parts(questions), group)


_V = values
KINDS: tuple[Kind, ...] = (
    _kind(
        "invoice_number",
        "Invoice No|Invoice Number|Invoice #|Invoice No.|Invoice|Bill No|Inv. No|Invoice ID|Invoice Nr|Tax Invoice No",
        _V.code,
        "invoice number|number of the invoice|bill number|invoice no|invoice id",
        "which invoice is this?|what number does the invoice have?",
        "number",
    ),
    _kind(
        "order_number",
        "Order No|Order Number|Order #|Order ID|Sales Order|Order Ref",
        _V.code,
        "order number|number of the order|order id",
        group="number",
    ),
    _kind(
        "po_number",
        "PO Number|P.O. No|Purchase Order|PO #|P.O. Number|PO",
        _V.code,
        "purchase order number|po number|purchase order",
        group="number",
    ),
    _kind(
        "customer_number",
        "Customer No|Customer Number|Customer ID|Client No|Account No|Cust. ID|Client ID|Customer #",
        _V.code,
        "customer number|customer id|client number",
        group="number",
    ),
    _kind(
        "account_number",
        "Account Number|Account No.|A/C No|Acct #|Bank Account",
        _V.iban,
        "account number|bank account",
        group="number",
    ),
    _kind(
        "receipt_number",
        "Receipt No|Receipt #|Receipt Number|Ticket No|Check #|Trans #|Transaction ID",
        _V.code,
        "receipt number|number of the receipt|transaction number",
        group="number",
    ),
    _kind(
        "reference",
        "Reference|Ref|Our Ref|Your Ref|Reference No|Ref. No.|Our Reference|File No",
        _V.code,
        "reference|reference number|file reference",
        group="number",
    ),
    _kind(
        "policy_number",
        "Policy No|Policy Number|Contract No|Contract Number|Agreement No",
        _V.code,
        "policy number|contract number",
        group="number",
    ),
    _kind(
        "tracking",
        "Tracking No|Tracking Number|Shipment ID|Consignment No|AWB",
        _V.code,
        "tracking number|shipment number",
        group="number",
    ),
    _kind(
        "tax_id",
        "VAT No|VAT ID|Tax ID|VAT Reg No|EIN|GSTIN|USt-IdNr|VAT Number|Tax No",
        _V.code,
        "vat number|tax id|tax number|vat id",
        group="number",
    ),
    _kind("iban", "IBAN|IBAN No", _V.iban, "iban|bank account number", group="bank"),
    _kind(
        "bic",
        "BIC|SWIFT|BIC/SWIFT|SWIFT Code",
        lambda rng: "".join(rng.choice("ABCDEFGHKLMNPRSTUXZ") for _ in range(rng.choice((8, 11)))),
        "bic|swift code",
        group="bank",
    ),
    _kind(
        "serial",
        "Serial No|Serial Number|S/N|Part No|Item No|Model|SKU|Part Number",
        _V.code,
        "serial number|part number|model",
        group="number",
    ),
    _kind(
        "passport",
        "Passport No|ID No|ID Number|Licence No|License Number|Employee ID|Student ID|Member ID|Registration No",
        _V.code,
        "id number|licence number|registration number",
        group="number",
    ),
    _kind(
        "invoice_date",
        "Invoice Date|Date|Date of Issue|Issue Date|Issued|Date Issued|Bill Date|Invoice date|Dated",
        _V.date,
        "invoice date|date of the invoice|issue date|date of issue|date",
        "when was it issued?|when was the invoice issued?|what date is on the invoice?|"
        "when is the invoice dated?|what is the date?",
        "date",
    ),
    _kind(
        "due_date",
        "Due Date|Payment Due|Due|Pay By|Payment Due Date|Due On|Due By|Payable by",
        _V.date,
        "due date|payment due date|payment deadline",
        "when is it due?|when is payment due?|when must it be paid?|by when do we have to pay?|"
        "pay by when?|when is the invoice due?",
        "date",
    ),
    _kind(
        "order_date",
        "Order Date|Ordered|Date of Order|Ordered On|PO Date",
        _V.date,
        "order date|date of the order",
        "when was it ordered?|when was the order placed?",
        "date",
    ),
    _kind(
        "delivery_date",
        "Delivery Date|Ship Date|Delivered|Shipped|Date Shipped|Shipping Date|Delivery|Dispatch Date",
        _V.date,
        "delivery date|shipping date|ship date",
        "when was it delivered?|when is the delivery?|when was it shipped?",
        "date",
    ),
    _kind(
        "birth_date",
        "Date of Birth|DOB|Birth Date|Born|D.O.B.",
        _V.date,
        "date of birth|birth date|birthday",
        "when was the person born?|when is the birthday?",
        "date",
    ),
    _kind(
        "start_date",
        "Start Date|From|Valid From|Start|Effective Date|Commencement|Begins|Check-in|Date of Hire",
        _V.date,
        "start date|effective date|beginning",
        "when does it start?|when does it begin?|from when is it valid?",
        "date",
    ),
    _kind(
        "end_date",
        "End Date|To|Valid Until|Expiry Date|Expires|Valid To|Expiration Date|Check-out|Valid Thru",
        _V.date,
        "end date|expiry date|expiration date",
        "when does it end?|when does it expire?|until when is it valid?",
        "date",
    ),
    _kind(
        "exam_date",
        "Exam Date|Inspection Date|Test Date|Visit Date|Date of Visit|Appointment|Meeting Date|Event Date",
        _V.date,
        "date of the visit|inspection date|test date|appointment",
        "when is the appointment?|when was the inspection?",
        "date",
    ),
    _kind(
        "total",
        "Total|Total Due|Amount Due|Grand Total|Balance Due|TOTAL|Total Amount|Invoice Total|"
        "Total Payable|Amount Payable|Total to Pay|Total (incl. VAT)|Total incl. tax|Gross Total|"
        "Total Amount Due",
        _V.amount,
        "total|total amount|amount due|grand total|balance due|total price|invoice total|amount to pay|final amount",
        "how much is the total?|how much is due?|how much do we have to pay?|"
        "what does it cost in total?|how much is it?|how much is owed?|what is the total amount?|"
        "how much was paid in total?",
        "sum",
    ),
    _kind(
        "subtotal",
        "Subtotal|Sub Total|Net Total|Net Amount|Total excl. VAT|Sub-total|Net|Total before tax",
        _V.amount,
        "subtotal|net amount|net total|amount before tax|sum before tax",
        "how much is it before tax?|how much is the subtotal?",
        "sum",
    ),
    _kind(
        "tax",
        "VAT|Tax|Sales Tax|VAT 20%|GST|Tax (19%)|VAT (20%)|Tax Amount|VAT Amount|MwSt|Tax 8.5%|HST",
        _V.amount,
        "tax|vat|tax amount|vat amount|sales tax",
        "how much tax is it?|how much is the vat?|how much tax was charged?",
        "sum",
    ),
    _kind("tax_rate", "Tax Rate|VAT Rate|VAT %|Rate of Tax", _V.percent, "tax rate|vat rate", group="rate"),
    _kind(
        "discount",
        "Discount|Rebate|Less Discount|Savings|Coupon",
        _V.amount,
        "discount|rebate",
        "how much discount is given?|how much is the discount?",
        "sum",
    ),
    _kind(
        "shipping",
        "Shipping|Freight|Postage|Delivery Charge|Shipping & Handling|S&H|Shipping Cost|Carriage",
        _V.amount,
        "shipping cost|shipping|freight|postage|delivery charge",
        "how much is shipping?|what does shipping cost?",
        "sum",
    ),
    _kind(
        "paid",
        "Paid|Amount Paid|Cash|Tendered|Payment Received|Deposit|Card|Cash Tendered|Prepaid",
        _V.amount,
        "amount paid|payment received|deposit",
        "how much was paid?|how much has been paid?",
        "sum",
    ),
    _kind(
        "change",
        "Change|Change Due|CHANGE",
        _V.amount,
        "change",
        "how much change was given?|how much change is there?",
        "sum",
    ),
    _kind(
        "tip",
        "Tip|Gratuity|Service|Service Charge",
        _V.amount,
        "tip|gratuity|service charge",
        "how much is the tip?",
        "sum",
    ),
    _kind(
        "salary",
        "Salary|Gross Pay|Net Pay|Basic Pay|Annual Salary|Net Salary|Gross Salary|Wage",
        _V.amount,
        "salary|pay|wage",
        "how much is the salary?",
        "sum",
    ),
    _kind(
        "opening",
        "Opening Balance|Previous Balance|Balance Forward|Balance b/f",
        _V.amount,
        "opening balance|previous balance",
        group="sum",
    ),
    _kind(
        "closing",
        "Closing Balance|New Balance|Current Balance|Balance",
        _V.amount,
        "closing balance|new balance|balance",
        group="sum",
    ),
    _kind(
        "fee",
        "Fee|Registration Fee|Late Fee|Premium|Rent|Monthly Rent|Fare|Price|Cost|Budget",
        _V.amount,
        "fee|price|cost",
        group="sum",
    ),
    _kind(
        "seller",
        "Seller|From|Vendor|Supplier|Sold By|Company|Issued By|Merchant|Provider|Billed By|"
        "Supplier Name|Vendor Name|Company Name",
        _V.company,
        "seller|vendor|supplier|company|issuer|merchant|name of the company|company name|vendor name|"
        "name of the seller",
        "who is the seller?|who issued the invoice?|who sent the invoice?|which company is it from?|"
        "who is it from?|what company is this from?|who is the supplier?|who is the vendor?|"
        "whom do we have to pay?|where was it bought?|what is the name of the store?",
        "firm",
    ),
    _kind(
        "buyer",
        "Bill To|Buyer|Customer|Client|Sold To|Invoice To|Customer Name|Billed To|Purchaser|Attn|To|Invoiced To",
        _V.company,
        "buyer|customer|client|customer name|recipient|name of the customer|purchaser",
        "who is the buyer?|who is the customer?|to whom is it addressed?|who is it billed to?|"
        "who has to pay?|who was billed?",
        "firm",
    ),
    _kind(
        "ship_to",
        "Ship To|Deliver To|Consignee|Delivery Address|Shipped To",
        _V.company,
        "consignee|delivery recipient",
        "who is it shipped to?|where is it delivered to?",
        "firm",
    ),
    _kind(
        "bank",
        "Bank|Bank Name|Payable at",
        lambda rng: f"{_V.invented(rng).capitalize()} Bank",
        "bank|name of the bank",
        "which bank is it?",
        "bank",
    ),
    _kind(
        "name",
        "Name|Full Name|Applicant|Applicant Name|Employee|Employee Name|Patient|Patient Name|Student|"
        "Passenger|Passenger Name|Guest|Guest Name|Insured|Tenant|Member|Holder|Account Holder|"
        "Participant",
        _V.person,
        "name|full name|name of the person",
        "who is it?|what is the name?",
        "person",
    ),
    _kind("first_name", "First Name|Given Name|Forename|First name", _V.given, "first name|given name", group="person"),
    _kind(
        "last_name",
        "Last Name|Surname|Family Name|Last name",
        _V.family,
        "last name|surname|family name",
        group="person",
    ),
    _kind(
        "contact",
        "Contact|Contact Person|Sales Rep|Salesperson|Agent|Representative|Account Manager|"
        "Handled By|Your Contact|Sales Person|Clerk",
        _V.person,
        "contact|contact person|salesperson|representative|agent",
        "who is the contact?|whom can I contact?|who handled it?|who is the salesperson?",
        "person",
    ),
    _kind(
        "manager",
        "Manager|Supervisor|Approved By|Authorised By|Director|Approver|Checked By|Head of Department",
        _V.person,
        "manager|supervisor|director",
        "who approved it?|who is the manager?|who authorised it?",
        "person",
    ),
    _kind(
        "author",
        "Prepared By|Author|Written By|Created By|Signed|Signed By|Instructor|Doctor|Physician|"
        "Teacher|Cashier|Served By|Requested By|Reported By",
        _V.person,
        "author|doctor|cashier",
        "who prepared it?|who wrote it?|who signed it?|who requested it?|who served?",
        "person",
    ),
    _kind(
        "address",
        "Address|Street|Street Address|Home Address|Mailing Address|Property|Location",
        _V.street,
        "address|street|street address",
        "where is it?|where does the person live?",
        "place",
    ),
    _kind(
        "city",
        "City|Town|Place|Place of Birth|Destination|Origin|Venue|Port of Loading|Departure|Arrival|Branch",
        _V.city,
        "city|town|place",
        "in which city is it?|which city?",
        "place",
    ),
    _kind(
        "country",
        "Country|Nationality|Country of Origin|Country of Issue",
        _V.country,
        "country|nationality",
        "which country is it?",
        "place",
    ),
    _kind(
        "postcode",
        "ZIP|Postcode|Zip Code|Postal Code|ZIP Code",
        lambda rng: _V.digits(rng, 5, 5),
        "zip code|postcode|postal code",
        group="place",
    ),
    _kind(
        "phone",
        "Phone|Tel|Telephone|Tel.|Phone Number|Mobile|Contact No|Phone No|Cell",
        _V.phone,
        "phone number|telephone number|phone|telephone|mobile number",
        "what number can I call?|how can they be reached by phone?",
        "phone",
    ),
    _kind("fax", "Fax|Fax No|Fax Number", _V.phone, "fax number|fax", group="phone"),
    _kind(
        "email",
        "Email|E-mail|Email Address|E-Mail|Mail",
        _V.email,
        "email|email address|e-mail address|e-mail",
        "which address can I write an email to?",
        "email",
    ),
    _kind(
        "website", "Web|Website|Web Site|Internet|URL|Homepage", _V.website, "website|web address|web site", group="web"
    ),
    _kind(
        "payment_terms",
        "Terms|Payment Terms|Terms of Payment|Conditions",
        _V.one_of(
            "Net 30",
            "Net 14 days",
            "30 days",
            "Net 60",
            "Due on receipt",
            "14 days net",
            "Cash on delivery",
            "7 days",
            "2% 10, net 30",
            "Prepaid",
            "30 days net",
            "Upon receipt",
        ),
        "payment terms|terms|terms of payment",
        "what are the payment terms?|what are the terms of payment?",
        "terms",
    ),
    _kind(
        "payment_method",
        "Payment Method|Paid By|Method of Payment|Payment|Pay Type|Tender",
        _V.one_of(
            "Visa",
            "Mastercard",
            "Cash",
            "Bank transfer",
            "PayPal",
            "Credit Card",
            "Cheque",
            "Debit Card",
            "American Express",
            "Direct debit",
            "Wire transfer",
        ),
        "payment method|method of payment",
        "how was it paid?|how is it paid?",
        "terms",
    ),
    _kind(
        "currency",
        "Currency|Curr.",
        _V.one_of("USD", "EUR", "GBP", "CHF", "SEK", "JPY", "US Dollar", "Euro"),
        "currency",
        "in which currency is it?",
        "terms",
    ),
    _kind(
        "subject",
        "Subject|Re|Title|Regarding|Project|Project Name|Course|Topic|Purpose|Description|Event|Job Title|Position",
        _V.phrase,
        "subject|title|project|topic",
        "what is it about?|what is the letter about?",
        "text",
    ),
    _kind(
        "department",
        "Department|Dept|Division|Unit|Section|Dept.",
        _V.phrase,
        "department|division",
        "which department is it?",
        "text",
    ),
    _kind(
        "status",
        "Status|State|Result|Grade|Priority|Class",
        _V.one_of(
            "Open",
            "Closed",
            "Paid",
            "Pending",
            "Approved",
            "Rejected",
            "Passed",
            "Failed",
            "High",
            "Low",
            "Medium",
            "Economy",
            "Final",
            "Draft",
            "Overdue",
            "A",
            "B",
            "B+",
        ),
        "status|result|grade",
        "what is the status?",
        "state",
    ),
    _kind(
        "quantity",
        "Quantity|Qty|Pieces|Weight|Gross Weight|Net Weight|Volume|Distance|Mileage|Area|Length|"
        "Duration|Hours|Usage|Consumption",
        _V.quantity,
        "quantity|weight|duration",
        group="measure",
    ),
    _kind(
        "count",
        "Pages|Persons|Guests|Number of Items|Items|Table|Room|Room No|Seat|Gate|Floor|Age|Year|"
        "Credits|No. of Packages|Points",
        _V.integer,
        "number of items|count",
        group="measure",
    ),
    _kind(
        "rate",
        "Rate|Interest Rate|Interest|APR|Percentage|Share|Score|Yield",
        _V.percent,
        "rate|interest rate|percentage",
        "how high is the interest?",
        "rate",
    ),
    _kind(
        "time",
        "Time|Departure Time|Arrival Time|Start Time|Check-in Time|Opening Hours|Boarding",
        _V.time,
        "time|start time",
        "at what time is it?|at what time does it start?",
        "time",
    ),
    _kind(
        "flight",
        "Flight|Flight No|Train|Vessel|Vehicle|Plate|Registration",
        _V.code,
        "flight|flight number|vehicle",
        group="number",
    ),
    _kind(
        "blood",
        "Gender|Sex|Marital Status|Blood Group|Language|Yes/No|Smoker|Colour|Size",
        _V.one_of(
            "Male",
            "Female",
            "Single",
            "Married",
            "Yes",
            "No",
            "A+",
            "O-",
            "English",
            "German",
            "Red",
            "Blue",
            "L",
            "XL",
        ),
        group="state",
    ),
)
BY_KEY = {kind.key: kind for kind in KINDS}
PLACE = {kind.key: number for number, kind in enumerate(KINDS)}
MADE_UP = len(KINDS)
"""The number of a field with a label that was made up."""

VAGUE = {
    "date": ("date",),
    "sum": ("amount",),
    "number": ("number",),
    "phone": ("phone",),
    "person": ("name",),
    "place": ("place",),
}
"""What a field may be called where it is the only one of its group."""


@dataclass
class Field:
    """A field of one page: its kind (None for one made up), label as printed, and value."""

    kind: Kind | None
    label: str
    value: str

    @property
    def number(self) -> int:
        """Of its kind, for the second head."""
        return MADE_UP if self.kind is None else PLACE[self.kind.key]

    @property
    def key(self) -> str:
        """Of its kind, or its label."""
        return self.label.lower() if self.kind is None else self.kind.key


def known(rng: Random, key: str) -> Field:
    """A field of a kind."""
    kind = BY_KEY[key]
    label = kind.labels[0] if rng.random() < 0.25 else rng.choice(kind.labels)
    return Field(kind, label, kind.value(rng))


def made_up(rng: Random) -> Field:
    """A field with a label of words put together, and any value: it can only be found by its words."""
    count = rng.choice((1, 2, 2, 2, 3, 3, 4))
    parts = [invented(rng, 1, 3) if rng.random() < 0.2 else rng.choice(LABELS) for _ in range(count)]
    if count > 2 and rng.random() < 0.3:
        parts[1] = rng.choice(("of", "of the", "for", "per", "and"))
    text = " ".join(parts)
    return Field(None, rng.choice((text.title(), text.capitalize(), text.title(), text.upper())), values.anything(rng))


def some(rng: Random, count: int, made_up_share: float = 0.4) -> list[Field]:
    """Fields of different kinds and labels."""
    found: list[Field] = []
    keys, labels = set(), set()
    while len(found) < count:
        field = made_up(rng) if rng.random() < made_up_share else known(rng, rng.choice(KINDS).key)
        if field.key not in keys and field.label.lower() not in labels:
            keys.add(field.key)
            labels.add(field.label.lower())
            found.append(field)
    return found
