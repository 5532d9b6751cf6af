namespace PartnershipBot.Documents;

/// <summary>What a paragraph of a document is.</summary>
public enum ParagraphKind
{
    Text,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A numbered paragraph of its article.</summary>
    Clause,

    /// <summary>The heads of a table's columns.</summary>
    Head,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A chart.</summary>
    Chart,

    /// <summary>A frame to sign in; its lines are separated by line breaks.</summary>
    Signature,
}
