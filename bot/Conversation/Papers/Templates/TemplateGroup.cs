namespace PartnershipBot.Conversation.Papers.Templates;

/// <summary>Among which templates one is listed.</summary>
internal enum TemplateGroup
{
    /// <summary>Conventions, by the kind of partner, and charters.</summary>
    Agreement,

    /// <summary>What goes with a convention.</summary>
    Document,

    Letter,
}
