using PartnershipBot.Interview;

namespace PartnershipBot.Conversation.Forms;

/// <summary>The form of a stage as it is opened.</summary>
/// <param name="Stage">Whose questions it asks.</param>
/// <param name="Page">Which of its pages, from 0.</param>
/// <param name="Begun">What was begun at a question and is not stored, by input.</param>
internal sealed record FormOpening(Stage Stage, int Page, IReadOnlyDictionary<string, string> Begun);
