namespace PartnershipBot.Documents.Templates;

/// <summary>What a name between brackets stands for.</summary>
public enum TemplateNameKind
{
    /// <summary>An answer.</summary>
    Value,

    /// <summary>An answer of each element of a list: its paragraph or its row is repeated.</summary>
    Element,

    /// <summary>« [si prêt] »: what follows is there only where that holds.</summary>
    If,

    /// <summary>« [sinon] ».</summary>
    Else,

    /// <summary>« [fin si] ».</summary>
    End,

    /// <summary>Paragraphs or a table in the place of a paragraph of its own.</summary>
    Block,

    /// <summary>What somebody fills in by hand.</summary>
    Hand,
}
