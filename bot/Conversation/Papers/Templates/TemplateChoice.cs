using PartnershipBot.Domain.Agreements;
using PartnershipBot.Language;

namespace PartnershipBot.Conversation.Papers.Templates;

/// <summary>What makes a document.</summary>
internal abstract record TemplateChoice
{
    private TemplateChoice() { }

    /// <summary>A template of the library.</summary>
    /// <param name="Note">How a signed text notes it.</param>
    /// <param name="Name">The name that its file came with; empty where the convention is signed already.</param>
    public sealed record Own(string Note, string Name, byte[] Bytes) : TemplateChoice
    {
        /// <summary>What is said of a document that is made from it; null where that needs no saying.</summary>
        public KeptTemplate? Version { get; init; }
    }

    /// <summary>Passerelle's text.</summary>
    public sealed record Ours : TemplateChoice;

    /// <summary>A template of the library whose file is not there: nothing is made of another text instead.</summary>
    /// <param name="Why">The key of what is said, with what to do.</param>
    public sealed record Lost(string Kind, string Number, string Why) : TemplateChoice
    {
        public string Say(Texts texts) => texts.Say(Why, ("kind", TemplateKind.NameOf(Kind, texts)), ("number", Number));
    }
}
