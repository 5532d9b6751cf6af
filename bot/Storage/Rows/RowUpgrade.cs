namespace PartnershipBot.Storage.Rows;

/// <summary>Brings the columns of a row from one version of their shape to the next. It never throws, whatever stands in them:
/// what it cannot read it leaves or drops as the reader would.</summary>
internal delegate void RowUpgrade(Dictionary<string, object> columns);
